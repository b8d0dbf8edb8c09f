package id.fkp.record.log;

import static id.fkp.Crowd.CROWD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.fkp.DatabaseForTests;
import id.fkp.SqlCount;
import id.fkp.record.tree.MerkleTree;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Acts;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class SequencerTest {

    @Inject
    Sequencer sequencer;

    @Inject
    Heads heads;

    @Inject
    StoredTree tree;

    @Inject
    UnitFixture units;

    @Inject
    Acts acts;

    @Inject
    EntityManager database;

    @Inject
    SqlCount sql;

    @Inject
    Owner owner;

    @Test
    void an_act_waits_for_its_place_and_gets_the_next_one() {
        sequencer.sequence();
        long size = size();
        units.unit();

        assertThat(waiting()).isEqualTo(2);
        assertThat(size()).isEqualTo(size);
        assertThat(sequencer.sequence()).isEqualTo(2);
        assertThat(waiting()).isZero();
        assertThat(size()).isEqualTo(size + 2);
        assertThat(sequencer.sequence()).isZero();
        requireWhole();
    }

    @Test
    void many_who_write_while_many_sequence_leave_one_order_without_gaps() {
        var writers = IntStream.range(0, 40).mapToObj(person -> CompletableFuture.runAsync(this::act, CROWD));
        var nodes =
                IntStream.range(0, 20).mapToObj(node -> CompletableFuture.runAsync(() -> sequencer.sequence(), CROWD));
        CompletableFuture.allOf(Stream.concat(writers, nodes).toArray(CompletableFuture[]::new))
                .join();
        sequencer.sequence();

        assertThat(waiting()).isZero();
        assertThat(size()).isEqualTo(count("register_entry"));
        requireWhole();
    }

    @Test
    void one_that_dies_half_way_leaves_nothing() {
        units.unit();
        long size = size();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    assertThat(sequencer.append()).isPositive();
                    database.createNativeQuery("select pg_terminate_backend(pg_backend_pid())")
                            .getResultList();
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(size()).isEqualTo(size);
        assertThat(waiting()).isPositive();
        assertThat(sequencer.sequence()).isPositive();
        requireWhole();
    }

    @Test
    void while_one_node_is_at_it_another_passes_by() {
        units.unit();

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(sequencer.append()).isPositive();
            assertThat(sequencer.sequence()).isZero();
        });
        requireWhole();
    }

    @Test
    void neither_a_gap_nor_a_second_place_can_be_written() {
        units.unit();
        sequencer.sequence();
        long size = size();

        refused(size + 1, "select id from register_entry limit 1", "register_leaf_");
        refused(size, "select entry_id from register_leaf limit 1", "register_leaf_entry_once");
        refused(size - 1, "select id from register_entry limit 1", "register_leaf_");
    }

    private void refused(long index, String entry, String constraint) {
        assertThatThrownBy(() -> owner.does("insert into register_leaf (leaf_index, entry_id, sequenced_at) values ("
                        + index + ", (" + entry + "), now())"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(constraint);
    }

    @Test
    void what_it_costs_does_not_depend_on_how_many_wait() {
        units.unit();
        sequencer.sequence();
        units.unit();
        long few = sql.during(() -> sequencer.sequence());
        for (int i = 0; i < 30; i++) {
            units.unit();
        }

        assertThat(sql.during(() -> sequencer.sequence())).isEqualTo(few).isLessThanOrEqualTo(12);
    }

    @Test
    void each_day_one_head_is_published_whoever_comes_first() {
        units.unit();
        sequencer.sequence();
        var noon = Instant.parse("2031-05-06T05:00:00Z");

        CompletableFuture.allOf(IntStream.range(0, 10)
                        .mapToObj(node -> CompletableFuture.runAsync(() -> publish(noon), CROWD))
                        .toArray(CompletableFuture[]::new))
                .join();
        publish(noon.plus(Duration.ofHours(11)));
        publish(noon.plus(Duration.ofHours(13)));

        List<?> days = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select cast(day as text) from register_head "
                                + "where day between '2031-05-06' and '2031-05-08' order by day")
                        .getResultList());
        assertThat(days).asString().isEqualTo("[2031-05-06, 2031-05-07]");
    }

    @Test
    void what_a_hand_has_taken_from_those_that_wait_waits_again_the_next_day() throws SQLException {
        sequencer.sequence();
        units.unit();
        assertThat(owner.does("delete from register_waiting")).isEqualTo(2);
        assertThat(sequencer.sequence()).isZero();

        publish(Instant.parse("2032-05-06T05:00:00Z"));

        assertThat(sequencer.sequence()).isEqualTo(2);
        requireWhole();
    }

    private void act() {
        var done = new Act(
                null,
                "assessment-rules.changed",
                "assessment-rules",
                UUID.randomUUID(),
                Act.Reach.PUBLIC,
                Map.of("count", 1));
        QuarkusTransaction.requiringNew().run(() -> acts.fire(done));
    }

    private void publish(Instant now) {
        QuarkusTransaction.requiringNew().run(() -> heads.publish(now));
    }

    /** The places are 0, 1, 2, ..., each with the hash of its entry; the tree and the newest head are those of all. */
    private void requireWhole() {
        List<?> rows = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select l.leaf_index, cast(l.entry_id as text), e.leaf_hash from register_leaf l "
                                        + "join register_entry e on e.id = l.entry_id order by l.leaf_index")
                        .getResultList());
        var places = new ArrayList<Long>();
        var entries = new ArrayList<UUID>();
        var hashes = new ArrayList<String>();
        for (var row : rows) {
            var columns = (Object[]) row;
            places.add(((Number) columns[0]).longValue());
            entries.add(UUID.fromString((String) columns[1]));
            hashes.add((String) columns[2]);
        }
        assertThat(places).isEqualTo(LongStream.range(0, hashes.size()).boxed().toList());
        assertThat(entries).doesNotHaveDuplicates();
        var whole = MerkleTree.grow(0, hashes, place -> "");
        assertThat(count("register_node")).isEqualTo(whole.nodes().size());
        var head = QuarkusTransaction.requiringNew()
                .call(() -> RegisterHead.newest().orElseThrow());
        assertThat(head.treeSize).isEqualTo(hashes.size());
        assertThat(head.root).isEqualTo(whole.root());
        String kept =
                QuarkusTransaction.requiringNew().call(() -> tree.ask(nodes -> MerkleTree.root(hashes.size(), nodes)));
        assertThat(kept).isEqualTo(whole.root());
    }

    private long size() {
        return QuarkusTransaction.requiringNew().call(tree::size);
    }

    private long waiting() {
        return count("register_waiting");
    }

    private long count(String table) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("select count(*) from " + table)
                                .getSingleResult())
                        .longValue());
    }
}
