package id.fkp.export.set.duty;

import static id.fkp.export.table.Column.number;
import static id.fkp.export.table.Column.text;
import static id.fkp.export.table.Column.time;

import id.fkp.export.table.Selection;
import id.fkp.export.table.Table;
import id.fkp.shared.text.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The public acts, a row each, in the fields of {@code RegisterEntry}; with the payload each leaf can be made again. */
public final class RegisterTable {

    private static final Table PUBLIC = new Table(
            new Words("Buku register", "Register"),
            List.of(
                    number("index", "Nomor dalam register", "Index", "l.leaf_index"),
                    text("id", "ID catatan", "Entry ID", "e.id"),
                    text("unitId", "ID unit", "Unit ID", "e.unit_id"),
                    time("at", "Waktu", "At", "e.at"),
                    text("act", "Tindakan", "Act", "e.act"),
                    text("objectType", "Jenis objek", "Object type", "e.object_type"),
                    text("objectId", "ID objek", "Object ID", "e.object_id"),
                    text("payload", "Isi (JSON)", "Payload (JSON)", "e.payload"),
                    text("leafHash", "Hash daun", "Leaf hash", "e.leaf_hash")),
            "from register_entry e\nleft join register_leaf l on l.entry_id = e.id\n",
            "e.id desc");

    private RegisterTable() {}

    /** Of a unit, of one thing, of one kind, or all, newest first. */
    public static Selection of(@Nullable UUID unitId, @Nullable UUID objectId, @Nullable String act) {
        return Selection.all(PUBLIC)
                .and("e.unit_id = :unit", "unit", unitId)
                .and("e.object_id = :object", "object", objectId)
                .and("e.act = :act", "act", act);
    }
}
