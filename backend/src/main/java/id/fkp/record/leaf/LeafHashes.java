package id.fkp.record.leaf;

import id.fkp.shared.text.Digest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Gives entries that were written before there was a log the hash of a leaf, in the place of one without the zero byte.
 *
 * <p>In Java, since the canonical form is. An entry whose earlier hash does not hold is named in the application's log: it
 * goes into the register as it stands.
 */
public final class LeafHashes implements JavaMigration {

    private static final Logger LOG = Logger.getLogger(LeafHashes.class);

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("301");
    }

    @Override
    public String getDescription() {
        return "leaf hashes";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        rewrite(context.getConnection());
    }

    static void rewrite(Connection owner) throws SQLException {
        var hashes = new LinkedHashMap<UUID, String>();
        try (var read = owner.createStatement();
                var rows = read.executeQuery(
                        "select id, unit_id, at, act, object_type, object_id, payload, leaf_hash from register_entry")) {
            while (rows.next()) {
                var leaf = leaf(rows);
                if (!before(leaf).equals(rows.getString("leaf_hash"))) {
                    LOG.warnf("Register entry %s is not as it was written", leaf.id());
                }
                hashes.put(leaf.id(), leaf.hash());
            }
        }
        try (var write = owner.prepareStatement("update register_entry set leaf_hash = ? where id = ?")) {
            for (Map.Entry<UUID, String> hash : hashes.entrySet()) {
                write.setString(1, hash.getValue());
                write.setObject(2, hash.getKey());
                write.addBatch();
            }
            write.executeBatch();
        }
    }

    /** What the hash of an entry was before: that of its canonical JSON alone. */
    static String before(Leaf leaf) {
        return Digest.sha256(new String(CanonicalJson.of(leaf), StandardCharsets.UTF_8));
    }

    private static Leaf leaf(ResultSet row) throws SQLException {
        return new Leaf(
                row.getObject("id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("act"),
                row.getString("object_type"),
                row.getObject("object_id", UUID.class),
                CanonicalJson.read(row.getString("payload")));
    }
}
