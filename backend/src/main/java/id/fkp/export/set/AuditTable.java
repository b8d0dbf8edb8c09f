package id.fkp.export.set;

import static id.fkp.export.table.Column.text;
import static id.fkp.export.table.Column.time;

import id.fkp.export.table.Selection;
import id.fkp.export.table.Table;
import id.fkp.shared.text.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done in a unit, a row each, in the fields of {@code AuditEntryRepresentation}; for HEAD and AUDITOR. */
public final class AuditTable {

    private static final Table OFFICE = new Table(
            new Words("Jejak audit", "Audit trail"),
            List.of(
                    text("id", "ID catatan", "Entry ID", "a.id"),
                    time("at", "Waktu", "At", "a.at"),
                    text("actorSubject", "ID pelaku", "Actor ID", "a.actor_subject"),
                    text("actorName", "Pelaku", "Actor", "a.actor_name"),
                    text("act", "Tindakan", "Act", "a.act"),
                    text("objectType", "Jenis objek", "Object type", "a.object_type"),
                    text("objectId", "ID objek", "Object ID", "a.object_id"),
                    text("detail", "Rincian (JSON)", "Detail (JSON)", "a.detail"),
                    text("traceId", "ID permintaan", "Request ID", "a.trace_id")),
            "from audit_entry a\n",
            "a.id desc");

    private AuditTable() {}

    /** All of a unit, or what was done to one thing, newest first. */
    public static Selection of(UUID unitId, @Nullable UUID objectId) {
        return new Selection(OFFICE, "a.unit_id = :unit", Map.of("unit", unitId))
                .and("a.object_id = :object", "object", objectId);
    }
}
