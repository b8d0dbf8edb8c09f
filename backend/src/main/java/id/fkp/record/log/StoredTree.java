package id.fkp.record.log;

import id.fkp.record.tree.MerkleTree;
import id.fkp.record.tree.Nodes;
import id.fkp.record.tree.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tree as it stands in the database: places of entries, and hashes of complete subtrees. */
@ApplicationScoped
class StoredTree {

    private final EntityManager database;

    StoredTree(EntityManager database) {
        this.database = database;
    }

    /** How many entries have a place. */
    long size() {
        return ((Number) database.createNativeQuery("select coalesce(max(leaf_index) + 1, 0) from register_leaf")
                        .getSingleResult())
                .longValue();
    }

    /** Answers a question to the tree, whatever its size, with one statement. */
    <T> T ask(Function<Nodes, T> question) {
        var needed = MerkleTree.needed(question);
        var found = needed.isEmpty() ? Map.<Place, String>of() : read(needed);
        return question.apply(place -> {
            var hash = found.get(place);
            if (hash == null) {
                throw new IllegalStateException("The register has no hash at " + place);
            }
            return hash;
        });
    }

    private Map<Place, String> read(Set<Place> places) {
        var asked = places.stream()
                .map(place -> place.level() + "/" + place.index())
                .collect(Collectors.joining(","));
        List<?> rows =
                database.createNativeQuery("""
                        select n.level, n.node_index, encode(n.hash, 'hex')
                        from unnest(string_to_array(:asked, ',')) as place
                        join register_node n on n.level = cast(split_part(place, '/', 1) as smallint)
                            and n.node_index = cast(split_part(place, '/', 2) as bigint)
                        """).setParameter("asked", asked).getResultList();
        var found = new HashMap<Place, String>();
        for (var row : rows) {
            var columns = (Object[]) row;
            var place = new Place(((Number) columns[0]).intValue(), ((Number) columns[1]).longValue());
            found.put(place, (String) columns[2]);
        }
        return found;
    }

    /** The entries take the places from {@code first} on, in this order. */
    void place(long first, List<UUID> entries, Instant now) {
        var ids = entries.stream().map(UUID::toString).collect(Collectors.joining(","));
        database.createNativeQuery("""
                        insert into register_leaf (leaf_index, entry_id, sequenced_at)
                        select :first + number - 1, cast(id as uuid), :now
                        from unnest(string_to_array(:ids, ',')) with ordinality as entry(id, number)
                        """)
                .setParameter("first", first)
                .setParameter("now", now)
                .setParameter("ids", ids)
                .executeUpdate();
        database.createNativeQuery("delete from register_waiting where entry_id in "
                        + "(select cast(id as uuid) from unnest(string_to_array(:ids, ',')) as id)")
                .setParameter("ids", ids)
                .executeUpdate();
    }

    /** Entries without a place wait for one, also when a hand has taken them from those that wait. */
    void remind() {
        database.createNativeQuery("""
                        insert into register_waiting (entry_id)
                        select id from register_entry e
                        where not exists (select from register_leaf l where l.entry_id = e.id)
                        on conflict do nothing
                        """).executeUpdate();
    }

    void keep(Map<Place, String> nodes) {
        var written = nodes.entrySet().stream()
                .map(node -> node.getKey().level() + "/" + node.getKey().index() + "/" + node.getValue())
                .collect(Collectors.joining(","));
        database.createNativeQuery("""
                        insert into register_node (level, node_index, hash)
                        select cast(split_part(node, '/', 1) as smallint), cast(split_part(node, '/', 2) as bigint),
                            decode(split_part(node, '/', 3), 'hex')
                        from unnest(string_to_array(:nodes, ',')) as node
                        """).setParameter("nodes", written).executeUpdate();
    }
}
