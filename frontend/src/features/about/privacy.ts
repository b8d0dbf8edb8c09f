import type { AboutText } from "./AboutPage";

const id: AboutText = {
  title: "Perlindungan data pribadi",
  sections: [
    {
      heading: "Masukan tidak memerlukan nama",
      paragraphs: [
        "Anda dapat memberi masukan tanpa akun dan tanpa nama. Kami tidak meminta NIK, dan mohon jangan menuliskannya.",
      ],
    },
    {
      heading: "Bila Anda mengisi nama atau kontak",
      paragraphs: [
        "Unit penyelenggara layanan memakainya hanya untuk mengabari Anda tentang masukan itu dan untuk mencatat unsur masyarakat yang ikut serta. Dasarnya adalah persetujuan Anda (UU 27/2022 tentang Pelindungan Data Pribadi).",
        "Nama dan kontak disimpan terpisah dari tulisan Anda, paling lama 2 tahun. Nama Anda tampil untuk umum hanya bila Anda mencentang persetujuan untuk itu. Organisasi yang Anda isi ditampilkan di samping masukan.",
      ],
    },
    {
      heading: "Hak Anda",
      paragraphs: [
        "Lewat tautan pribadi pada tanda terima, Anda dapat melihat, memperbaiki, atau menarik masukan selama masa masukan terbuka, dan menghapus nama serta kontak kapan saja. Tulisan tetap tersimpan tanpa nama, karena jawaban resmi merujuk kepadanya.",
        "Pertanyaan tentang data pribadi dapat diajukan kepada unit yang mengadakan forum; alamatnya ada di halaman unit.",
      ],
    },
    {
      heading: "Yang tersimpan di perangkat Anda",
      paragraphs: [
        "Tulisan yang belum terkirim tersimpan di perangkat ini saja, supaya tidak hilang bila jaringan putus, dan terhapus setelah kami terima. Selain itu tersimpan pilihan bahasa, satu nomor acak untuk membedakan perangkat yang memakai jaringan yang sama, dan, selama Anda masuk dengan akun, tanda tanpa nama bahwa ada yang masuk di perangkat ini.",
      ],
    },
  ],
};

const en: AboutText = {
  title: "Personal data protection",
  sections: [
    {
      heading: "Input needs no name",
      paragraphs: [
        "You can give input without an account and without a name. We do not ask for your identity number; please do not write it.",
      ],
    },
    {
      heading: "If you fill in a name or contact",
      paragraphs: [
        "The service unit uses them only to tell you about that input and to record which elements of society took part. The ground is your consent (Law 27/2022 on Personal Data Protection).",
        "Name and contact are kept apart from your text, for 2 years at most. Your name is shown to the public only if you tick your consent to that. The organisation you fill in is shown beside your input.",
      ],
    },
    {
      heading: "Your rights",
      paragraphs: [
        "Through the private link on your receipt you can see, amend or withdraw your input while the window is open, and erase your name and contact at any time. The text stays without a name, since the official answer refers to it.",
        "Questions about personal data go to the unit that holds the forum; its address is on the unit's page.",
      ],
    },
    {
      heading: "What is kept on your device",
      paragraphs: [
        "Text that has not been sent is kept on this device only, so that it is not lost when the network breaks, and is deleted once we have received it. Besides that, the chosen language is kept, a random number that tells apart devices behind the same network, and, while you are logged in, a mark without a name that somebody is logged in on this device.",
      ],
    },
  ],
};

export const privacy = { id, en };
