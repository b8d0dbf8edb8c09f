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
      heading: "Bila Anda mengisi nama atau kontak pada masukan",
      paragraphs: [
        "Unit penyelenggara layanan memakainya hanya untuk mengabari Anda tentang masukan itu dan untuk mencatat unsur masyarakat yang ikut serta. Dasarnya adalah persetujuan Anda (UU 27/2022 tentang Pelindungan Data Pribadi).",
        "Nama dan kontak disimpan terpisah dari tulisan Anda, paling lama 2 tahun sejak masa masukan ditutup. Nama Anda tampil untuk umum hanya bila Anda mencentang persetujuan untuk itu. Organisasi yang Anda isi ditampilkan di samping masukan, dengan tanda apakah unit layanan sudah memastikan bahwa Anda berbicara atas namanya.",
      ],
    },
    {
      heading: "Undangan dan pendaftaran pertemuan",
      paragraphs: [
        "Nama, jabatan, dan kontak narahubung yang diundang dipakai untuk mengirim undangan. Saat mendaftar, Anda mengisi nama, unsur, dan, bila mau, organisasi, kontak, serta kebutuhan khusus seperti juru bahasa isyarat atau kursi roda. Kontak dipakai untuk mengabari bila pertemuan berubah.",
        "Kebutuhan khusus terhapus 90 hari setelah pertemuan. Undangan dan pendaftaran terhapus 2 tahun setelah pertemuan.",
      ],
    },
    {
      heading: "Daftar hadir dan tanda tangan",
      paragraphs: [
        "Daftar hadir adalah bagian Berita Acara yang diwajibkan PP 96/2012 pasal 26, sehingga dasarnya kewajiban hukum, bukan persetujuan. Isinya nama, jabatan, jenis kelamin, organisasi, unsur, dan tanda tangan. Untuk umum hanya tampil jumlah orang per unsur dan nama organisasi, kecuali Anda mengizinkan nama Anda ditampilkan.",
        "Kontak peserta terhapus 2 tahun setelah pertemuan; nama dan tanda tangan 5 tahun setelah Berita Acara ditandatangani, atau menurut jadwal retensi arsip instansi. Berkas Berita Acara yang sudah ditandatangani adalah arsip negara dan dimusnahkan menurut UU 43/2009, bukan oleh aplikasi ini.",
      ],
    },
    {
      heading: "Yang Anda katakan di pertemuan",
      paragraphs: [
        "Notulen mencatat isi pembicaraan dengan unsur dan organisasi, tanpa nama. Koreksi yang Anda tambahkan tampil di notulen publik; penyelenggara dapat menyembunyikannya dengan alasan yang disebutkan.",
      ],
    },
    {
      heading: "Foto",
      paragraphs: [
        "Foto pertemuan diambil untuk dokumentasi. Letak pengambilannya dibuang sebelum disimpan. Yang tidak bersedia difoto dapat mengatakannya saat mendaftar atau di meja registrasi, dan dapat meminta sebuah foto dihapus. Foto terhapus 5 tahun setelah Berita Acara ditandatangani.",
      ],
    },
    {
      heading: "Rekaman",
      paragraphs: [
        "Pertemuan dapat direkam suara atau gambarnya sebagai bukti dan untuk memeriksa notulen. Penyelenggara memberi tahu peserta sebelum merekam. Lokasi di dalam berkas dibuang. Hanya anggota unit yang dapat memutarnya; rekaman tampil untuk umum hanya bila orang yang dapat dikenali di dalamnya setuju, dan dapat ditarik lagi.",
        "Anda dapat meminta sebuah rekaman ditarik atau dihapus. Rekaman terhapus 2 tahun setelah Berita Acara ditandatangani; yang tetap tercatat hanya judul, lama, sidik (hash), dan alasan penghapusannya. Rekaman yang disimpan di layanan lain, misalnya YouTube, mengikuti ketentuan layanan itu.",
      ],
    },
    {
      heading: "Penilaian atas forum",
      paragraphs: [
        "Lima pertanyaan penilaian dijawab tanpa nama. Yang tercatat hanya bahwa Anda sudah menilai, supaya satu orang menilai satu kali; jawabannya tidak dapat dikaitkan dengan Anda.",
      ],
    },
    {
      heading: "Hak Anda",
      paragraphs: [
        "Lewat tautan pribadi pada tanda terima, undangan, tiket, atau kehadiran, Anda dapat melihat dan mengunduh semua yang tersimpan tentang Anda, dan menghapus data diri kapan saja. Tulisan, jumlah, dan sidik (hash) daftar hadir tetap tersimpan tanpa nama, karena jawaban resmi dan Berita Acara merujuk kepadanya.",
        "Selama masa masukan terbuka, Anda juga dapat memperbaiki atau menarik masukan. Isian daftar hadir yang keliru dapat dibetulkan di meja registrasi sampai daftarnya ditutup.",
        "Bila tautannya hilang, atau Anda hendak menarik persetujuan, ajukan kepada unit yang mengadakan forum; alamatnya ada di halaman unit. Permintaan ditangani paling lambat 3 × 24 jam (UU 27/2022 pasal 30, 32, dan 40).",
      ],
    },
    {
      heading: "Surel dan catatan teknis",
      paragraphs: [
        "Alamat surel pada pemberitahuan terhapus 90 hari setelah ditulis. Bila Anda mengikuti forum, standar, atau unit, alamat Anda disimpan sampai Anda berhenti, atau 90 hari setelah semua forum yang Anda ikuti berakhir; alamat yang tidak dikonfirmasi terhapus setelah 48 jam. Masukan yang disembunyikan sebagai spam terhapus isinya setelah 30 hari. Catatan siapa mengubah apa (jejak audit) memuat nama petugas, tidak memuat data peserta.",
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
      heading: "If you fill in a name or contact with an input",
      paragraphs: [
        "The service unit uses them only to tell you about that input and to record which elements of society took part. The ground is your consent (Law 27/2022 on Personal Data Protection).",
        "Name and contact are kept apart from your text, for 2 years from the closing of the window at most. Your name is shown to the public only if you tick your consent to that. The organisation you fill in is shown beside your input, with a mark whether the service unit has made sure that you speak for it.",
      ],
    },
    {
      heading: "Invitations and registrations for sessions",
      paragraphs: [
        "Name, position and contact of who is invited are used to send the invitation. When you register you give a name, an element and, if you like, an organisation, a contact and special needs such as sign language or a wheelchair. The contact is used to tell you when the session changes.",
        "Special needs are erased 90 days after the session. Invitations and registrations are erased 2 years after it.",
      ],
    },
    {
      heading: "Attendance lists and signatures",
      paragraphs: [
        "The attendance list is part of the record of agreement that Government Regulation 96/2012 article 26 demands; its ground is a legal duty, not consent. It holds name, position, sex, organisation, element and signature. The public sees only the number of people by element and the names of organisations, unless you allow your name to be shown.",
        "Contacts of participants are erased 2 years after the session; names and signatures 5 years after the record was signed, or by the archive schedule of the institution. A record that has been signed is a state archive and is destroyed by Law 43/2009, not by this application.",
      ],
    },
    {
      heading: "What you say in a session",
      paragraphs: [
        "The minutes note what was said with element and organisation, without a name. A correction you append is shown in the public minutes; the organiser may hide it and has to say why.",
      ],
    },
    {
      heading: "Photos",
      paragraphs: [
        "Photos of a session are taken as documentation. Where they were taken is removed before they are kept. Whoever does not want to be in a photo can say so when registering or at the desk, and can ask for a photo to be removed. Photos are erased 5 years after the record was signed.",
      ],
    },
    {
      heading: "Recordings",
      paragraphs: [
        "The sound or picture of a session may be recorded as evidence and to check the minutes. The organiser tells those present before recording. The location in the file is removed. Only members of the unit can play it; a recording is shown to the public only if those who can be recognised in it agree, and it can be taken back.",
        "You can ask for a recording to be taken back or removed. Recordings are erased 2 years after the record was signed; only their title, length, hash and the reason stay on record. A recording kept by another service, such as YouTube, follows the terms of that service.",
      ],
    },
    {
      heading: "Evaluation of the forum",
      paragraphs: [
        "The five questions are answered without a name. Only that you have answered is kept, so that one person answers once; the answers cannot be tied to you.",
      ],
    },
    {
      heading: "Your rights",
      paragraphs: [
        "Through the private link of your receipt, invitation, ticket or attendance you can see and download all that is kept about you, and erase what tells who you are at any time. Texts, counts and the hash of the attendance list stay without a name, since official answers and the record of agreement refer to them.",
        "While the window is open you can also amend or withdraw your input. A mistake on the attendance list is put right at the desk until the list is closed.",
        "If you have lost the link, or want to withdraw your consent, turn to the unit that holds the forum; its address is on the unit's page. Requests are handled within 3 × 24 hours (Law 27/2022 articles 30, 32 and 40).",
      ],
    },
    {
      heading: "E-mail and technical records",
      paragraphs: [
        "The e-mail address of a message is erased 90 days after it was written. If you follow a forum, a standard or a unit, your address is kept until you stop, or 90 days after all forums you follow have ended; an address that was not confirmed is erased after 48 hours. Inputs hidden as spam lose their text after 30 days. The trail of who changed what names officers, and holds no data of participants.",
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
