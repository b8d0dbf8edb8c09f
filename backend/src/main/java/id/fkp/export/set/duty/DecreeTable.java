package id.fkp.export.set.duty;

import static id.fkp.export.table.Column.date;
import static id.fkp.export.table.Column.number;
import static id.fkp.export.table.Column.text;
import static id.fkp.export.table.Column.time;

import id.fkp.establish.reading.DecreeSql;
import id.fkp.export.table.Selection;
import id.fkp.export.table.Table;
import id.fkp.shared.text.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decrees that establish standards, a row each, in the fields of {@code DecreeSummary}. */
public final class DecreeTable {

    private static final Table ALL = new Table(
            new Words("Surat keputusan", "Decrees"),
            List.of(
                    text("id", "ID keputusan", "Decree ID", "d.id"),
                    text("unit.id", "ID unit", "Unit ID", "u.id"),
                    text("unit.name", "Unit", "Unit", "u.name"),
                    text("state", "Keadaan", "State", DecreeSql.STATE),
                    text("title", "Tentang", "Title", "d.title"),
                    text("number", "Nomor keputusan", "Number", "d.number"),
                    date("signedOn", "Ditandatangani pada", "Signed on", "d.signed_on"),
                    date("inForceFrom", "Berlaku sejak", "In force from", "d.in_force_from"),
                    number("standardCount", "Banyaknya standar", "Number of standards", """
                            (select count(*) from decree_standard a where a.decree_id = d.id)"""),
                    time("createdAt", "Dibuat pada", "Created at", "d.created_at")),
            "from decree d join unit u on u.id = d.unit_id\n",
            "d.id desc");

    private DecreeTable() {}

    /** Those that are signed, of a unit or all, newest first. */
    public static Selection signed(@Nullable UUID unitId, Instant now) {
        return new Selection(ALL, "d.signed_at is not null", Map.of("now", now.toString()))
                .and("d.unit_id = :unit", "unit", unitId);
    }

    /** All of a unit, its drafts among them, newest first; for its members. */
    public static Selection ofUnit(UUID unitId, Instant now) {
        return new Selection(ALL, "d.unit_id = :unit", Map.of("now", now.toString(), "unit", unitId));
    }
}
