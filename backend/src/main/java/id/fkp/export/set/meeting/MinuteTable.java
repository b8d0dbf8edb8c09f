package id.fkp.export.set.meeting;

import static id.fkp.export.table.Column.decimal;
import static id.fkp.export.table.Column.number;
import static id.fkp.export.table.Column.text;
import static id.fkp.export.table.Column.time;

import id.fkp.export.table.Selection;
import id.fkp.export.table.Table;
import id.fkp.shared.text.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was said in sessions, a row for each line of the minutes, in the fields of {@code MinuteLine}; for members of the
 * unit. What speakers set right later stands in one cell, the first one first.
 */
public final class MinuteTable {

    private static final Table MEMBERS = new Table(
            new Words("Notulen", "Minutes"),
            MeetingRows.withSession(
                    text("id", "ID baris", "Line ID", "l.id"),
                    decimal("position", "Urutan", "Position", "cast(l.position as numeric)"),
                    text("attendanceId", "ID kehadiran", "Attendance ID", "l.attendance_id"),
                    text("speaker", "Yang menyampaikan", "Speaker", "l.speaker"),
                    text("element", "Unsur masyarakat", "Element of society", "l.element"),
                    text("standardId", "ID standar", "Standard ID", "l.standard_id"),
                    text("standardCode", "Kode standar", "Standard code", "s.code"),
                    text("versionId", "ID versi", "Version ID", "l.version_id"),
                    text("component", "Komponen", "Component", "l.component"),
                    text("problem", "Masalah", "Problem", "l.problem"),
                    text("proposal", "Usulan", "Proposal", "l.proposal"),
                    text("answer", "Tanggapan", "Answer", "l.answer"),
                    text("action", "Tindakan", "Action", "l.action"),
                    text("horizon", "Jangka", "Horizon", "l.horizon"),
                    number("amount", "Lama", "Amount of time", "l.amount"),
                    text("timeUnit", "Satuan waktu", "Unit of time", "l.time_unit"),
                    text("owner", "Penanggung jawab", "Owner", "l.owner"),
                    time("writtenAt", "Ditulis pada", "Written at", "l.written_at"),
                    text("byName", "Ditulis oleh", "Written by", "l.by_name"),
                    text("feedbackId", "ID masukan", "Input ID", "l.feedback_id"),
                    number("corrections", "Banyaknya perbaikan", "Number of corrections", """
                            (select count(*) from line_correction k where k.line_id = l.id)"""),
                    text("correctionText", "Perbaikan penyampai", "Corrections by speakers", """
                            (select string_agg(k.text, e'\\n\\n' order by k.at, k.id)
                                from line_correction k where k.line_id = l.id)""")),
            "from minute_line l\n" + MeetingRows.SESSION.replace("{row}", "l")
                    + "left join standard s on s.id = l.standard_id\n",
            "e.starts_at, e.id, l.position, l.id");

    private MinuteTable() {}

    /** Of all sessions of a unit, or of one forum; the earliest session first, in the order in which it was said. */
    public static Selection of(UUID unitId, @Nullable UUID forumId) {
        return MeetingRows.of(MEMBERS, unitId, forumId);
    }
}
