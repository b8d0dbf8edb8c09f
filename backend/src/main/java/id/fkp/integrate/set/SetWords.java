package id.fkp.integrate.set;

import id.fkp.integrate.open.OpenType;
import id.fkp.shared.text.Words;

/**
 * What a set is called, and what is in it.
 *
 * @param title short, for a list
 * @param about a sentence or two, for who decides whether to take it
 */
public record SetWords(Words title, Words about) {

    static SetWords of(String title, String titleEn, String about, String aboutEn) {
        return new SetWords(new Words(title, titleEn), new Words(about, aboutEn));
    }

    static SetWords of(OpenType type) {
        return switch (type) {
            case INSTITUTION ->
                of(
                        "Instansi",
                        "Institutions",
                        "Kementerian, lembaga, dan pemerintah daerah di atas unit, dengan target sertifikasinya.",
                        "Ministries, agencies and local governments above units, with what they want of certification.");
            case UNIT ->
                of(
                        "Unit penyelenggara pelayanan",
                        "Units",
                        "Kantor yang melayani publik: alamat, kontak, wilayah kerja.",
                        "Offices that serve the public: address, contact, regions.");
            case SERVICE ->
                of(
                        "Jenis pelayanan",
                        "Services",
                        "Layanan tiap unit dan cara memperolehnya.",
                        "Services of each unit and the ways to get them.");
            case STANDARD ->
                of(
                        "Standar pelayanan",
                        "Service standards",
                        "Standar yang pernah tampil di hadapan publik; naskahnya ada di set version.",
                        "Standards that have been before the public; their texts are in the set version.");
            case REVISION ->
                of(
                        "Perjalanan standar",
                        "Passages of standards",
                        "Tiap perjalanan standar dari rancangan sampai berlaku, dengan langkah dan tanggalnya.",
                        "Each passage of a standard from draft to force, with its steps and days.");
            case VERSION ->
                of(
                        "Naskah standar, 14 komponen",
                        "Texts of standards, 14 components",
                        "Naskah yang tampil di hadapan publik, tidak pernah berubah, dengan alasan tiap perubahan.",
                        "Texts that came before the public, never changed, with the reason of each change.");
            case FORUM ->
                of(
                        "Forum konsultasi publik",
                        "Public consultation forums",
                        "Forum yang diumumkan: tujuan, waktu, naskah yang dibahas, berita acara, penutupan.",
                        "Forums that were announced: purpose, times, texts, record of agreement, closing.");
            case SESSION ->
                of(
                        "Pertemuan forum",
                        "Sessions of forums",
                        "Pertemuan dengan acara, bahan, dan jumlah hadir menurut unsur masyarakat; tanpa nama.",
                        "Meetings with agenda, material and how many came by element of the community; no names.");
            case FEEDBACK ->
                of(
                        "Masukan dan jawabannya",
                        "Inputs and their answers",
                        "Masukan publik, tanggapan kantor, dan perubahan yang menyusul; tanpa nama pemberinya.",
                        "Public inputs, answers of offices and what changed because of them; never who gave them.");
            case FOLLOW_UP ->
                of(
                        "Tindak lanjut",
                        "Follow-ups",
                        "Janji dari berita acara, tanggapan, survei, dan audit, dengan kemajuan dan buktinya.",
                        "Promises of records of agreement, answers, surveys and audits, with progress and evidence.");
            case DECREE ->
                of(
                        "Keputusan penetapan",
                        "Decrees",
                        "Keputusan yang menetapkan standar, dengan lampirannya.",
                        "Decrees that establish standards, with their annexes.");
            case PLEDGE ->
                of(
                        "Maklumat pelayanan",
                        "Service pledges",
                        "Maklumat yang ditandatangani dan dipublikasikan.",
                        "Pledges that were signed and published.");
            case REVIEW ->
                of(
                        "Peninjauan dan evaluasi",
                        "Reviews and evaluations",
                        "Evaluasi tahunan dan peninjauan ulang standar yang berlaku, dengan hasilnya.",
                        "Yearly evaluations and reviews of standards in force, with what came of them.");
            case SURVEY ->
                of(
                        "Survei kepuasan masyarakat",
                        "Satisfaction surveys",
                        "Survei (SKM) yang hasilnya sudah dipublikasikan.",
                        "Surveys (SKM) of which results were published.");
            case SURVEY_PUBLICATION ->
                of(
                        "Hasil survei yang dipublikasikan",
                        "Published results of surveys",
                        "Indeks, unsur, dan kelompok seperti saat dipublikasikan; kelompok kecil disembunyikan.",
                        "Index, elements and groups as they were published; small groups are hidden.");
            case CERTIFICATE ->
                of(
                        "Sertifikat sistem mutu",
                        "Certificates of quality systems",
                        "Sertifikat unit yang publik, dengan audit dan perjalanannya; tanpa auditor dan temuan.",
                        "Public certificates of units, with audits and course; neither auditors nor findings.");
            case PUBLICATION ->
                of(
                        "Media publikasi",
                        "Where things are shown",
                        "Di media apa standar, maklumat, dan hasil survei ditampilkan, dengan buktinya.",
                        "In which media standards, pledges and results of surveys are shown, with proof.");
            case AGREEMENT_ADDENDUM ->
                of(
                        "Adendum berita acara",
                        "Addenda to records of agreement",
                        "Apa yang ditambahkan pada berita acara sesudah ditandatangani.",
                        "What was added to records of agreement after their signing.");
            case MODERATION_ACT ->
                of(
                        "Tindakan moderasi",
                        "Acts of moderation",
                        "Apa yang dilakukan moderator pada masukan, kapan dan mengapa; tanpa nama.",
                        "What moderators did to inputs, when and why; never who.");
            case OPINION_QUESTION ->
                of(
                        "Pertanyaan terstruktur dan hasilnya",
                        "Structured questions and results",
                        "Pertanyaan di samping komponen standar, dengan hitungan jawabannya.",
                        "Questions beside components of standards, with counts of what was answered.");
        };
    }
}
