package id.fkp.report.paper;

import static id.fkp.report.paper.Facts.cells;
import static id.fkp.report.paper.Facts.orNothing;
import static id.fkp.report.paper.Facts.rows;
import static id.fkp.report.paper.Facts.text;

import id.fkp.forum.plan.ForumPurpose;
import id.fkp.minutes.promise.Duration;
import id.fkp.opinion.paper.AnsweredQuestion;
import id.fkp.opinion.paper.AnsweredTable;
import id.fkp.recording.RecordingRepresentation;
import id.fkp.report.content.ForumContent;
import id.fkp.report.content.ForumContent.Evaluation;
import id.fkp.report.content.SessionContent;
import id.fkp.shared.paper.Letterhead;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Part;
import id.fkp.shared.paper.Part.Annex;
import id.fkp.shared.paper.Part.Column;
import id.fkp.shared.paper.Part.Heading;
import id.fkp.shared.paper.Part.Pictures;
import id.fkp.shared.paper.Part.Prose;
import id.fkp.shared.paper.Part.Row;
import id.fkp.shared.paper.Part.Shot;
import id.fkp.shared.paper.Part.Table;
import id.fkp.shared.paper.Part.Title;
import id.fkp.shared.paper.PlainPaper;
import id.fkp.shared.paper.WrittenDate;
import id.fkp.unit.paper.Signer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The report of a forum (laporan pelaksanaan FKP): why, when, who, what came in and was answered, what was agreed, and how
 * it goes on; its annexes are the attendance by element and the minutes of each session. No person is in it.
 */
public final class ReportPaper {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private static final List<Column> ASKED = List.of(
            new Column("Unsur", 43), new Column("Diundang", 19), new Column("Terdaftar", 19), new Column("Hadir", 19));
    private static final List<Column> AGREED = List.of(
            new Column("No", 6),
            new Column("Identifikasi Masalah", 36),
            new Column("Usulan Rekomendasi Perbaikan", 36),
            new Column("Jangka Waktu Penyelesaian", 22));
    private static final List<Column> PROMISES = List.of(
            new Column("No", 6),
            new Column("Tindak lanjut", 42),
            new Column("Penanggung jawab", 20),
            new Column("Tenggat", 16),
            new Column("Keadaan", 16));
    private static final List<Column> EARLIER = List.of(
            new Column("No", 6),
            new Column("Forum", 26),
            new Column("Tindak lanjut", 36),
            new Column("Tenggat", 16),
            new Column("Keadaan", 16));
    private static final List<Column> QUESTIONS =
            List.of(new Column("Pertanyaan", 70), new Column("Rata-rata (1-4)", 30));

    private final ForumContent forum;
    private final List<SessionContent> sessions;
    private final List<AnsweredQuestion> answered;
    private final Evidence evidence;
    private final Signer signer;
    private final List<Part> parts = new ArrayList<>();

    private ReportPaper(
            ForumContent forum,
            List<SessionContent> sessions,
            List<AnsweredQuestion> answered,
            Evidence evidence,
            Signer signer) {
        this.answered = answered;
        this.signer = signer;
        this.evidence = evidence;
        this.forum = forum;
        this.sessions = sessions;
    }

    /**
     * What shows that the sessions took place.
     *
     * @param shots photos that everybody may see
     * @param recordings those that everybody may hear
     */
    public record Evidence(List<Shot> shots, List<RecordingRepresentation> recordings) {
        public Evidence {
            shots = List.copyOf(shots);
            recordings = List.copyOf(recordings);
        }
    }

    /**
     * The whole report.
     *
     * @param answered to the structured questions; none while the window is not over
     * @param signer of the unit; nobody's room is left where it named none
     */
    public static Paper of(
            Letterhead head,
            ForumContent forum,
            List<SessionContent> sessions,
            List<AnsweredQuestion> answered,
            Evidence evidence,
            Signer signer) {
        var report = new ReportPaper(forum, sessions, answered, evidence, signer);
        report.write();
        return Paper.of("Laporan " + forum.title(), "Pelaksanaan dan hasil " + forum.title(), head, report.parts);
    }

    private void write() {
        var title = new ArrayList<>(List.of(
                "LAPORAN PELAKSANAAN", "FORUM KONSULTASI PUBLIK", forum.title().toUpperCase(INDONESIAN)));
        if (forum.number() != null) {
            title.add("NOMOR " + forum.number());
        }
        parts.add(new Title(title));
        heading("Maksud dan tujuan");
        prose(purpose(forum.purpose()) + ".");
        prose(forum.theme() == null ? null : "Tema: " + forum.theme() + ".");
        prose(forum.description());
        parts.add(new Prose(PlainPaper.list(
                "Standar pelayanan yang dibahas:",
                forum.standards().stream()
                        .map(standard -> standard.code() + " " + standard.title() + ", versi " + standard.version())
                        .toList(),
                true)));
        heading("Pelaksanaan");
        if (sessions.isEmpty()) {
            prose("Tidak ada pertemuan yang dicatat.");
        }
        sessions.forEach(session -> parts.add(Facts.of(session)));
        heading("Peserta menurut unsur");
        parts.add(new Table(ASKED, asked()));
        sessions.stream()
                .map(SessionContent::gapReason)
                .filter(Objects::nonNull)
                .forEach(reason -> prose("Unsur yang tidak hadir: " + reason));
        earlier();
        heading("Masukan dan tanggapan");
        prose("Masuk %d masukan: %d tampil untuk umum, %d ditahan, disembunyikan, atau ditarik."
                .formatted(forum.received(), forum.inputs().size(), forum.hidden()));
        if (forum.late() > 0) {
            prose("%d di antaranya ditulis sebelum forum ditutup dan terkirim sesudahnya.".formatted(forum.late()));
        }
        if (!forum.inputs().isEmpty()) {
            parts.add(InputTable.of(forum.inputs()));
        }
        if (!answered.isEmpty()) {
            heading(AnsweredTable.TITLE);
            parts.add(AnsweredTable.of(answered));
        }
        prose(forum.excuse() == null ? null : "Ditutup dengan alasan kepala unit: " + forum.excuse());
        heading("Hasil kesepakatan");
        prose(
                forum.agreedOn() == null
                        ? "Berita acara belum ditandatangani."
                        : "Berita acara nomor " + orNothing(forum.agreementNumber()) + " ditandatangani pada "
                                + WrittenDate.plain(forum.agreedOn()) + ".");
        table(
                AGREED,
                rows(
                        forum.items(),
                        (number, item) -> cells(
                                number + ".",
                                item.problem(),
                                orNothing(item.proposal()),
                                orNothing(Duration.written(
                                        item.horizon(), Duration.of(item.amount(), item.timeUnit()))))));
        heading("Rencana tindak lanjut");
        if (forum.followUps().isEmpty()) {
            prose("Belum ada tindak lanjut yang tercatat.");
        }
        table(
                PROMISES,
                rows(
                        forum.followUps(),
                        (number, promise) -> cells(
                                number + ".",
                                promise.text(),
                                promise.owner(),
                                WrittenDate.plain(promise.dueOn()),
                                Facts.stateOfPromise(promise.state(), promise.overdue()))));
        if (forum.evaluation() != null) {
            heading("Penilaian peserta atas forum");
            prose("Diisi " + forum.evaluation().answers() + " peserta.");
            parts.add(new Table(QUESTIONS, evaluated(forum.evaluation())));
        }
        if (!evidence.shots().isEmpty()) {
            heading("Dokumentasi foto");
            parts.add(new Pictures(evidence.shots()));
        }
        if (!evidence.recordings().isEmpty()) {
            heading("Rekaman");
            parts.add(RecordingTable.of(evidence.recordings()));
        }
        Facts.signed(signer, parts);
        annexes();
    }

    /** With what earlier forums on the same standards had left, as it stands now. */
    private void earlier() {
        if (forum.earlier().isEmpty()) {
            return;
        }
        heading("Tindak lanjut forum sebelumnya");
        prose("Yang belum selesai ketika forum ini diumumkan, dengan keadaannya sekarang.");
        table(
                EARLIER,
                rows(
                        forum.earlier(),
                        (number, promise) -> cells(
                                number + ".",
                                promise.forumTitle(),
                                promise.text() + "\n(" + promise.owner() + ")",
                                WrittenDate.plain(promise.dueOn()),
                                Facts.stateOfPromise(promise.state(), promise.overdue()))));
    }

    private void annexes() {
        int number = 1;
        for (var session : sessions) {
            parts.add(new Annex(
                    List.of("LAMPIRAN " + WrittenDate.roman(number++), "DAFTAR HADIR MENURUT UNSUR", session.title())));
            if (session.arrivals().isEmpty()) {
                prose("Belum ada yang tercatat hadir.");
            } else {
                parts.add(AttendancePaper.publicTable(session));
            }
            parts.add(new Annex(List.of("LAMPIRAN " + WrittenDate.roman(number++), "NOTULEN", session.title())));
            if (session.lines().isEmpty()) {
                prose("Belum ada yang dicatat.");
            } else {
                parts.add(MinutesPaper.table(session));
            }
        }
    }

    private List<Row> asked() {
        var rows = new ArrayList<Row>();
        forum.asked()
                .forEach(asked -> rows.add(cells(
                        asked.element().label(), "" + asked.invited(), "" + asked.registered(), "" + asked.present())));
        return rows;
    }

    private static List<Row> evaluated(Evaluation evaluation) {
        return List.of(
                cells("Undangan dan pemberitahuan", mean(evaluation.invitation())),
                cells("Bahan yang dibagikan", mean(evaluation.materials())),
                cells("Kesempatan berbicara", mean(evaluation.voice())),
                cells("Masukan didengar dan dicatat", mean(evaluation.heard())),
                cells("Tempat, waktu, dan kemudahan", mean(evaluation.place())));
    }

    private static String mean(double value) {
        return String.format(INDONESIAN, "%.2f", value);
    }

    private void heading(String text) {
        parts.add(new Heading(1, text));
    }

    private void prose(@Nullable String said) {
        if (said != null && !said.isBlank()) {
            parts.add(new Prose(text(said)));
        }
    }

    /** A table without rows says nothing. */
    private void table(List<Column> columns, List<Row> rows) {
        if (!rows.isEmpty()) {
            parts.add(new Table(columns, rows));
        }
    }

    private static String purpose(ForumPurpose purpose) {
        return switch (purpose) {
            case DRAFTING ->
                "Membahas rancangan standar pelayanan bersama masyarakat dan pihak terkait (PP 96/2012 pasal 26)";
            case REVIEW ->
                "Meninjau ulang standar pelayanan bersama masyarakat dan pihak terkait (PP 96/2012 pasal 33)";
            case EVALUATION -> "Mengevaluasi penerapan standar pelayanan (PP 96/2012 pasal 32)";
            case POLICY -> "Membahas kebijakan pelayanan publik";
            case IMPACT -> "Membahas dampak kebijakan pelayanan publik";
        };
    }
}
