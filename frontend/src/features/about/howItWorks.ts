import type { AboutText } from "./AboutPage";

const id: AboutText = {
  title: "Cara kerja",
  sections: [
    {
      heading: "Apa itu Forum Konsultasi Publik",
      paragraphs: [
        "Setiap unit pelayanan publik wajib menyusun standar pelayanannya bersama masyarakat dan pihak terkait (UU 25/2009, PP 96/2012). Forum Konsultasi Publik adalah dialog itu: rancangan dibahas terbuka, masukan dicatat, dan setiap masukan dijawab.",
      ],
    },
    {
      heading: "Membaca rancangan",
      paragraphs: [
        "Satu standar berisi 14 komponen: enam tentang penyampaian pelayanan, misalnya persyaratan, waktu, dan biaya, serta delapan tentang pengelolaannya. Teks yang sudah diumumkan tidak dapat berubah diam-diam; perbaikan menjadi versi baru dengan alasannya.",
      ],
    },
    {
      heading: "Memberi masukan",
      paragraphs: [
        "Tekan Beri masukan pada komponen yang Anda maksud, pilih jenisnya, lalu tulis. Akun tidak diperlukan. Anda mendapat tanda terima dengan nomor dan tautan pribadi.",
        "Pengaduan atas layanan bukan masukan atas standar. Kami meneruskannya ke SP4N-LAPOR!, yang memiliki tenggat sendiri.",
      ],
    },
    {
      heading: "Menerima jawaban",
      paragraphs: [
        "Jawaban resmi tampil di samping masukan: diterima, diterima sebagian, ditolak, ditunda, atau dialihkan. Selain yang diterima, selalu ada alasannya. Bila unit bertanya balik, Anda menjawab lewat tautan pribadi.",
      ],
    },
  ],
};

const en: AboutText = {
  title: "How it works",
  sections: [
    {
      heading: "What a Public Consultation Forum is",
      paragraphs: [
        "Every public service unit has to write its service standards together with the public and those concerned (Law 25/2009, Government Regulation 96/2012). The forum is that dialogue: drafts are discussed openly, input is recorded, and every input is answered.",
      ],
    },
    {
      heading: "Reading a draft",
      paragraphs: [
        "A standard has 14 components: six about how the service is delivered, such as requirements, time and fee, and eight about how it is managed. A text that was made public cannot change in silence; a correction becomes a new version with its reason.",
      ],
    },
    {
      heading: "Giving input",
      paragraphs: [
        "Press Give input at the component you mean, choose its kind, and write. No account is needed. You get a receipt with a number and a private link.",
        "A complaint about service is not input on a standard. We pass it on to SP4N-LAPOR!, which has deadlines of its own.",
      ],
    },
    {
      heading: "Getting the answer",
      paragraphs: [
        "The official answer stands beside the input: accepted, partly accepted, rejected, deferred or redirected. Unless it is accepted there is always a reason. If the unit asks you back, you answer through your private link.",
      ],
    },
  ],
};

export const howItWorks = { id, en };
