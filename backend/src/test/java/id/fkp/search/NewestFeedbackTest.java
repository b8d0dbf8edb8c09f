package id.fkp.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever way the newest inputs with a word are looked for, they are those that reading every row gives. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class NewestFeedbackTest {

    /** Some have come in the last hours and some in two years before; one word in two, in twelve, in eighty, and in an old one. */
    private static final String INPUTS = """
            insert into feedback (id, unit_id, forum_id, kind, text, language, channel, state, receipt_number, submitted_at,
                published_at, late, version)
            select uuidv7(- make_interval(mins => case when n % 3 = 0 then n else n * n * 3 end)), :unit, :forum, 'SUGGESTION',
                concat_ws(' ', 'masukan', case when n % 2 = 0 then 'loket' end, case when n % 12 = 1 then 'parkir' end,
                    case when n % 80 = 7 then 'kursi' end, case when n = 599 then 'atap' end),
                'id', 'ONLINE_FORM', case when n % 7 = 0 then 'HELD' else 'PUBLISHED' end,
                'TTTT' || lpad(n::text, 4, '0'), now(), now(), false, 0
            from generate_series(1, 600) n
            """;

    private static final String READ_ALL = """
            select f.id from feedback f
            where f.search @@ feedback_query(:words) and f.id < :below and f.state = 'PUBLISHED'
            and f.forum_id = :forum order by f.id desc limit :rows
            """;

    private static final UUID NEWEST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    @Inject
    EntityManager database;

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    private ForumInfo forum;

    /** Taken back after each test. */
    @BeforeEach
    void giveMany() {
        forum = forums.open(units.unit().id(), 1);
        QuarkusTransaction.begin();
        database.createNativeQuery(INPUTS)
                .setParameter("unit", forum.unitId())
                .setParameter("forum", forum.id())
                .executeUpdate();
    }

    @AfterEach
    void takeBack() {
        QuarkusTransaction.rollback();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "masukan",
                "loket",
                "parkir",
                "kursi",
                "atap",
                "gedung",
                "loket parkir",
                "kursi parkir",
                "berloket",
                "lo",
                "kursi pa",
                "atap ma"
            })
    void they_are_the_same_however_far_each_way_goes(String words) {
        for (int oneByOne : List.of(1, 4, 50, 10_000)) {
            for (int rows : List.of(1, 6, 21)) {
                assertThat(newest(words, NEWEST, rows, oneByOne))
                        .as("%s: %d rows, %d one by one", words, rows, oneByOne)
                        .isEqualTo(readAll(words, NEWEST, rows));
            }
        }
    }

    @Test
    void pages_lead_through_all_of_them_once() {
        var all = readAll("loket", NEWEST, 1_000);
        var below = NEWEST;
        var read = new ArrayList<UUID>();
        for (var page = newest("loket", below, 13, 20); !page.isEmpty(); page = newest("loket", below, 13, 20)) {
            read.addAll(page);
            below = page.get(page.size() - 1);
        }
        assertThat(read).hasSizeGreaterThan(200).isEqualTo(all);
    }

    @Test
    void they_are_the_same_below_any_of_them() {
        var all = readAll("masukan", NEWEST, 1_000);
        new Random(7)
                .ints(20, 0, all.size())
                .mapToObj(all::get)
                .forEach(below -> assertThat(newest("parkir", below, 9, 5)).isEqualTo(readAll("parkir", below, 9)));
    }

    private List<UUID> newest(String words, UUID below, int rows, int oneByOne) {
        return asked(
                "select newest_feedback(feedback_query(:words), :below, :rows, null, :forum, null, " + oneByOne + ")",
                words,
                below,
                rows);
    }

    private List<UUID> readAll(String words, UUID below, int rows) {
        return asked(READ_ALL, words, below, rows);
    }

    private List<UUID> asked(String sql, String words, UUID below, int rows) {
        return database.createNativeQuery(sql, UUID.class)
                .setParameter("words", words)
                .setParameter("below", below)
                .setParameter("rows", rows)
                .setParameter("forum", forum.id())
                .getResultList();
    }
}
