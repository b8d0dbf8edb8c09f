package id.fkp.retention.person;

import static id.fkp.calendar.Term.Unit.CALENDAR_DAYS;
import static id.fkp.calendar.Term.Unit.YEARS;

import id.fkp.calendar.Term;
import id.fkp.shared.text.Words;
import java.time.LocalDate;
import java.util.List;

/**
 * The one place in which the periods stand.
 *
 * <p>UU 27/2022 wants erased what is no longer needed (art 43) and destroyed what its archive schedule (jadwal retensi
 * arsip, art 44) no longer asks for; it gives no numbers. The numbers are this product's assumption until an office names
 * its schedule; an administrator then sets its period, with the source. Signed papers are archives and no class of this
 * list: an office destroys them by the rules of archives (UU 43/2009).
 */
public final class RetentionRules {

    /** The day on which the law came into full force. */
    public static final LocalDate SINCE = LocalDate.of(2024, 10, 17);

    private static final String NEEDED_NO_MORE = "UU 27/2022 pasal 43 ayat (1) huruf a";
    private static final String SPECIFIC = "UU 27/2022 pasal 4 ayat (2), 25, 26, dan 43 ayat (1) huruf a";
    private static final String ARCHIVE = "UU 27/2022 pasal 44 ayat (1); UU 43/2009 (jadwal retensi arsip)";

    private static final Words SESSION = new Words("akhir pertemuan", "the end of the session");
    private static final Words LAST_INVITATION =
            new Words("pertemuan terakhir yang diundang", "the last session they were invited to");
    private static final Words AGREEMENT = new Words(
            "penandatanganan Berita Acara, atau akhir pertemuan bila tidak ada",
            "the signing of the record of agreement, or the end of the session without one");
    private static final Words WINDOW = new Words("penutupan masa masukan", "the closing of the window");
    private static final Words HIDING = new Words("saat disembunyikan", "the hiding");
    private static final Words WRITING = new Words("saat ditulis", "the writing");

    private static final Words LAST_READING =
            new Words("hari terakhir membaca", "the last day on which officers may read");

    private static final Words LAST_FOLLOWED =
            new Words("berakhirnya forum terakhir yang diikuti", "the end of the last forum they follow");

    private static final List<RetentionRule> ALL = List.of(
            new RetentionRule(
                    PersonClass.NEEDS,
                    new Words("Kebutuhan khusus peserta", "Special needs of participants"),
                    new Words(
                            "kursi roda, juru bahasa isyarat, cetak besar, dan catatannya",
                            "wheelchair, sign language, large print, and the note"),
                    SESSION,
                    new Term(90, CALENDAR_DAYS),
                    SPECIFIC,
                    false),
            new RetentionRule(
                    PersonClass.REGISTRATION,
                    new Words("Pendaftaran pertemuan", "Registrations for sessions"),
                    new Words("nama, kontak, organisasi", "name, contact, organisation"),
                    SESSION,
                    new Term(2, YEARS),
                    NEEDED_NO_MORE,
                    false),
            new RetentionRule(
                    PersonClass.INVITATION,
                    new Words("Alamat undangan", "Addressees of invitations"),
                    new Words("nama, jabatan, kontak", "name, position, contact"),
                    SESSION,
                    new Term(2, YEARS),
                    NEEDED_NO_MORE,
                    false),
            new RetentionRule(
                    PersonClass.DIRECTORY,
                    new Words("Direktori pemangku kepentingan", "Directory of stakeholders"),
                    new Words("nama, jabatan, kontak narahubung", "name, position, contact of who speaks for them"),
                    LAST_INVITATION,
                    new Term(2, YEARS),
                    NEEDED_NO_MORE,
                    false),
            new RetentionRule(
                    PersonClass.ATTENDANCE_CONTACT,
                    new Words("Kontak peserta yang hadir", "Contacts of those who came"),
                    new Words("telepon atau surel", "phone or e-mail"),
                    SESSION,
                    new Term(2, YEARS),
                    NEEDED_NO_MORE,
                    false),
            new RetentionRule(
                    PersonClass.ATTENDANCE,
                    new Words("Daftar hadir", "Attendance lists"),
                    new Words("nama, jabatan, jenis kelamin, tanda tangan", "name, position, sex, signature"),
                    AGREEMENT,
                    new Term(5, YEARS),
                    ARCHIVE,
                    true),
            new RetentionRule(
                    PersonClass.SIGNATORY,
                    new Words("Wakil masyarakat pada Berita Acara", "Representatives on records of agreement"),
                    new Words("nama, telepon, jenis kelamin, tanda tangan", "name, phone, sex, signature"),
                    AGREEMENT,
                    new Term(5, YEARS),
                    ARCHIVE,
                    true),
            new RetentionRule(
                    PersonClass.BRIEFED_OFFICER,
                    new Words("Daftar petugas pada sosialisasi", "Lists of officers at briefings"),
                    new Words("nama, jabatan, NIP", "name, position, number as a civil servant"),
                    LAST_READING,
                    new Term(5, YEARS),
                    ARCHIVE,
                    true),
            new RetentionRule(
                    PersonClass.PHOTO,
                    new Words("Foto pertemuan", "Photos of sessions"),
                    new Words("foto yang belum dihapus", "photos that were not removed"),
                    AGREEMENT,
                    new Term(5, YEARS),
                    ARCHIVE,
                    true),
            new RetentionRule(
                    PersonClass.RECORDING,
                    new Words("Rekaman pertemuan", "Recordings of sessions"),
                    new Words(
                            "suara, gambar, keterangan, dan transkrip rekaman yang belum dihapus",
                            "voice, picture, description and transcript of recordings that were not removed"),
                    AGREEMENT,
                    new Term(2, YEARS),
                    ARCHIVE,
                    true),
            new RetentionRule(
                    PersonClass.INPUT,
                    new Words("Pemberi masukan", "Givers of inputs"),
                    new Words("nama, kontak, kaitan dengan akun", "name, contact, tie to an account"),
                    WINDOW,
                    new Term(2, YEARS),
                    NEEDED_NO_MORE,
                    false),
            new RetentionRule(
                    PersonClass.ENTRY,
                    new Words("Baris yang menunggu dimasukkan", "Rows that wait to be entered"),
                    new Words("nama dan kontak pada baris yang ditempel", "name and contact in rows that were pasted"),
                    WINDOW,
                    new Term(2, YEARS),
                    NEEDED_NO_MORE,
                    false),
            new RetentionRule(
                    PersonClass.ATTACHMENT,
                    new Words("Lampiran masukan", "Files of inputs"),
                    new Words(
                            "foto dan dokumen yang dilampirkan dan belum dihapus",
                            "photos and documents that came with inputs and were not removed"),
                    WINDOW,
                    new Term(2, YEARS),
                    NEEDED_NO_MORE,
                    false),
            new RetentionRule(
                    PersonClass.OPINION,
                    new Words("Jawaban bebas pada pertanyaan", "Words in answers to questions"),
                    new Words(
                            "teks yang dapat menyebut orang; hitungannya tetap",
                            "text that may name persons; what was counted stays"),
                    WINDOW,
                    new Term(2, YEARS),
                    NEEDED_NO_MORE,
                    false),
            new RetentionRule(
                    PersonClass.SPAM,
                    new Words("Masukan yang disembunyikan sebagai spam", "Inputs hidden as spam"),
                    new Words("teks dan pengirimnya", "text and sender"),
                    HIDING,
                    new Term(30, CALENDAR_DAYS),
                    NEEDED_NO_MORE,
                    false),
            new RetentionRule(
                    PersonClass.MESSAGE,
                    new Words("Alamat surel pemberitahuan", "Addresses of messages"),
                    new Words("alamat surel penerima", "e-mail address of the recipient"),
                    WRITING,
                    new Term(90, CALENDAR_DAYS),
                    NEEDED_NO_MORE,
                    false),
            new RetentionRule(
                    PersonClass.FOLLOWER,
                    new Words("Pengikut", "Followers"),
                    new Words(
                            "alamat surel atau kaitan dengan akun, dan apa yang diikuti",
                            "e-mail address or tie to an account, and what is followed"),
                    LAST_FOLLOWED,
                    new Term(90, CALENDAR_DAYS),
                    NEEDED_NO_MORE,
                    false));

    private RetentionRules() {}

    public static RetentionRule of(PersonClass kind) {
        return ALL.stream()
                .filter(rule -> rule.personClass() == kind)
                .findFirst()
                .orElseThrow();
    }
}
