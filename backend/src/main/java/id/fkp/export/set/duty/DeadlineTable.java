package id.fkp.export.set.duty;

import static id.fkp.export.table.Column.date;
import static id.fkp.export.table.Column.list;
import static id.fkp.export.table.Column.number;
import static id.fkp.export.table.Column.text;
import static id.fkp.export.table.Column.time;

import id.fkp.deadline.reading.DeadlineSql;
import id.fkp.deadline.reading.DeadlineState;
import id.fkp.deadline.rule.DeadlineRule;
import id.fkp.deadline.rule.DeadlineRules;
import id.fkp.export.table.Selection;
import id.fkp.export.table.Table;
import id.fkp.shared.text.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a unit has to do by when, a row each, in the fields of {@code Deadline}; for its members. */
public final class DeadlineTable {

    private static final Table MEMBERS = new Table(
            new Words("Tenggat", "Deadlines"),
            List.of(
                    text("id", "ID tenggat", "Deadline ID", "d.id"),
                    text("unitId", "ID unit", "Unit ID", "d.unit_id"),
                    text("rule", "Kode aturan", "Rule", "d.rule"),
                    text("law", "Dasar hukum", "Law", told(DeadlineRule::law)),
                    text(
                            "duty.id",
                            "Kewajiban",
                            "Duty (Indonesian)",
                            told(rule -> rule.duty().id())),
                    text(
                            "duty.en",
                            "Kewajiban (Inggris)",
                            "Duty",
                            told(rule -> rule.duty().en())),
                    text("state", "Keadaan", "State", DeadlineSql.STATE),
                    text("subject.kind", "Jenis objek", "Kind of subject", "d.subject"),
                    text("subject.id", "ID objek", "Subject ID", "d.subject_id"),
                    text("subject.slug", "Alamat objek", "Subject address", """
                            case d.subject when 'FORUM' then f.slug when 'STANDARD' then s.slug when 'UNIT' then u.slug
                                end"""),
                    text("subject.title", "Objek", "Subject", """
                            case d.subject when 'FORUM' then f.title when 'STANDARD' then s.title
                                when 'DECREE' then k.title else u.name end"""),
                    text("forumId", "ID forum", "Forum ID", "d.forum_id"),
                    date("startedOn", "Mulai", "Started on", "d.started_on"),
                    date("dueOn", "Tenggat", "Due on", "d.due_on"),
                    number("term.amount", "Lama", "Amount of time", "d.amount"),
                    text("term.unit", "Satuan waktu", "Unit of time", "d.term_unit"),
                    text("firstDay", "Hari pertama", "First day", "d.first_day"),
                    list("unknownYears", "Tahun tanpa hari libur", "Years without holidays", """
                            array(select y.year from jsonb_array_elements_text(d.unknown_years) as y (year)
                                order by y.year)"""),
                    date("metOn", "Dipenuhi pada", "Met on", "d.met_on"),
                    date("cancelledOn", "Dibatalkan pada", "Cancelled on", "d.cancelled_on"),
                    text("lateReason", "Alasan terlambat", "Reason for being late", "d.late_reason"),
                    text("lateReasonByName", "Alasan ditulis oleh", "Reason given by", "d.late_reason_by_name"),
                    time("lateReasonAt", "Alasan ditulis pada", "Reason given at", "d.late_reason_at"),
                    number("changes", "Banyaknya penghitungan ulang", "Number of recounts", """
                            (select count(*) from deadline_change c where c.deadline_id = d.id)""")),
            """
            from deadline d join unit u on u.id = d.unit_id
            left join forum f on d.subject = 'FORUM' and f.id = d.subject_id
            left join standard s on d.subject = 'STANDARD' and s.id = d.subject_id
            left join decree k on d.subject = 'DECREE' and k.id = d.subject_id
            """,
            DeadlineSql.ORDER + ", d.id");

    private DeadlineTable() {}

    /** Of a unit, or of one of its forums, in these states or in any, the earliest last day first; how they stand as of {@code now}. */
    public static Selection of(UUID unitId, @Nullable UUID forumId, List<DeadlineState> states, Instant now) {
        return new Selection(MEMBERS, "d.unit_id = :unit", Map.of("unit", unitId, "now", now.toString()))
                .and("d.forum_id = :forum", "forum", forumId)
                .and(
                        DeadlineSql.STATE + " = any (string_to_array(:states, ','))",
                        "states",
                        states.isEmpty()
                                ? null
                                : states.stream().map(Enum::name).collect(Collectors.joining(",")));
    }

    /** What the rules say stands in the code alone. */
    private static String told(Function<DeadlineRule, String> said) {
        return DeadlineRules.ALL.stream()
                .map(rule ->
                        "when '" + rule.id() + "' then '" + said.apply(rule).replace("'", "''") + "'")
                .collect(Collectors.joining("\n", "case d.rule ", " end"));
    }
}
