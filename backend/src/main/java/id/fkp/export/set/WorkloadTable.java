package id.fkp.export.set;

import static id.fkp.export.table.Column.decimal;
import static id.fkp.export.table.Column.number;
import static id.fkp.export.table.Column.text;

import id.fkp.export.table.Selection;
import id.fkp.export.table.Table;
import id.fkp.inbox.workload.WorkloadSql;
import id.fkp.shared.text.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who of a unit has how much to answer, a row each, in the fields of {@code Workload}; for MODERATOR, HEAD and AUDITOR. */
public final class WorkloadTable {

    private static final Table OFFICE = new Table(
            new Words("Beban kerja", "Workload"),
            List.of(
                    text("id", "ID anggota", "Member ID", "m.id"),
                    text("name", "Nama", "Name", "m.name"),
                    number("open", "Menunggu jawaban", "Waiting for an answer", "m.open"),
                    number("overdue", "Lewat tenggat", "Overdue", "m.overdue"),
                    number("answered", "Dijawab 7 hari terakhir", "Answered in the last 7 days", "m.answered"),
                    decimal(
                            "medianDays",
                            "Median hari sampai jawaban (90 hari)",
                            "Median days to an answer (90 days)",
                            "m.median_days")),
            "from (" + WorkloadSql.MEMBERS + ") m\n",
            "m.name, m.id");

    private WorkloadTable() {}

    /** Of all who may answer in a unit, by name. */
    public static Selection of(UUID unitId, Instant now) {
        return new Selection(OFFICE, "true", Map.of("unit", unitId, "now", now.toString()));
    }
}
