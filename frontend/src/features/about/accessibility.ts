import type { AboutText } from "./AboutPage";

const id: AboutText = {
  title: "Aksesibilitas",
  sections: [
    {
      heading: "Yang kami usahakan",
      paragraphs: [
        "Situs ini dibuat mengikuti WCAG 2.2 tingkat AA. Semua halaman dapat dipakai dengan papan ketik, dengan pembaca layar, pada layar selebar 360 piksel, dengan pembesaran 200 persen, serta dalam tampilan terang dan gelap.",
        "Keadaan tidak pernah ditandai dengan warna saja: selalu ada kata dan gambarnya.",
      ],
    },
    {
      heading: "Yang belum",
      paragraphs: [
        "Isi yang ditulis unit hanya tersedia dalam bahasa yang dipakai unit, biasanya Bahasa Indonesia. Belum ada terjemahan bahasa isyarat.",
      ],
    },
    {
      heading: "Bila ada kesulitan",
      paragraphs: [
        "Sampaikan kepada unit yang mengadakan forum; alamatnya ada di halaman unit. Masukan juga dapat diberikan langsung di loket.",
      ],
    },
  ],
};

const en: AboutText = {
  title: "Accessibility",
  sections: [
    {
      heading: "What we strive for",
      paragraphs: [
        "This site is made to WCAG 2.2 level AA. Every page can be used with a keyboard, with a screen reader, on a screen 360 pixels wide, at 200 per cent zoom, and in light and dark schemes.",
        "No state is marked by colour alone: there is always a word and a drawing.",
      ],
    },
    {
      heading: "What is missing",
      paragraphs: [
        "What units write is available only in the language the unit uses, usually Indonesian. There is no sign language translation yet.",
      ],
    },
    {
      heading: "If you meet a difficulty",
      paragraphs: [
        "Tell the unit that holds the forum; its address is on the unit's page. Input can also be given in person at the counter.",
      ],
    },
  ],
};

export const accessibility = { id, en };
