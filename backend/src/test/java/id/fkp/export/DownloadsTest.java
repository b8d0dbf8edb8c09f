package id.fkp.export;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to a download whose receiver goes away. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestProfile(DownloadsTest.Few.class)
class DownloadsTest {

    /** Fifteen MB, which no buffer on the way takes. */
    private static final int ROWS = 3000;

    /** Of receipts, none of which is there yet. */
    private static final AtomicInteger NUMBERS = new AtomicInteger(0x1000_0000);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture inputs;

    @Inject
    EntityManager database;

    private ForumInfo forum;

    public static class Few implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("fkp.export.public-at-once", "2", "fkp.export.stalled", "2S");
        }
    }

    @BeforeEach
    void largeForum() {
        forum = forums.open(units.unit().id(), 1);
        var first = inputs.taken(forum, said("x".repeat(5000))).feedbackId();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                insert into feedback (id, unit_id, forum_id, kind, text, language, channel, state, receipt_number,
                    submitted_at, published_at, late, version)
                select uuidv7(), unit_id, forum_id, kind, text, language, channel, state,
                    upper(lpad(to_hex(?3 + n), 8, '0')),
                    submitted_at, published_at, false, 0
                from feedback, generate_series(1, ?2) n where id = cast(?1 as uuid)
                """)
                        .setParameter(1, first)
                        .setParameter(2, ROWS - 1)
                        .setParameter(3, NUMBERS.addAndGet(ROWS))
                        .executeUpdate());
    }

    @Test
    void only_some_run_at_a_time_and_who_goes_away_leaves_their_place() throws IOException {
        var slow = new ArrayList<Socket>();
        for (int i = 0; i < 2; i++) {
            var socket = asked();
            assertThat(socket.getInputStream().readNBytes(12)).isEqualTo("HTTP/1.1 200".getBytes(US_ASCII));
            slow.add(socket);
        }
        var refused = given().noFilters().get(path());
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isEqualTo("30");
        assertThat(refused.jsonPath().getString("code")).isEqualTo("unavailable");

        for (var socket : slow) {
            socket.close();
        }

        await(() -> given().noFilters().head(path()).statusCode() == 200);
        await(() -> held() == 0);
    }

    @Test
    void who_takes_nothing_is_cut_off() throws IOException {
        try (var socket = asked()) {
            assertThat(socket.getInputStream().readNBytes(12)).isEqualTo("HTTP/1.1 200".getBytes(US_ASCII));
            await(() -> held() == 1);
            await(() -> held() == 0);
            assertThat(new String(readAll(socket), ISO_8859_1)).doesNotEndWith("0\r\n\r\n");
        }
    }

    @Test
    void a_file_that_breaks_off_does_not_look_whole() throws IOException {
        try (var socket = asked()) {
            assertThat(socket.getInputStream().readNBytes(12)).isEqualTo("HTTP/1.1 200".getBytes(US_ASCII));
            await(() -> held() == 1);
            QuarkusTransaction.requiringNew()
                    .run(() -> database.createNativeQuery(
                                    "select pg_terminate_backend(pid) from pg_stat_activity where " + EXPORTING)
                            .getResultList());
            var rest = new String(readAll(socket), ISO_8859_1);
            assertThat(rest.length()).isLessThan(ROWS * 5000);
            assertThat(rest).doesNotEndWith("0\r\n\r\n");
        }
        await(() -> held() == 0);
    }

    private static final String EXPORTING =
            "datname = current_database() and pid <> pg_backend_pid() and xact_start is not null and query like '%exported%'";

    /** Connections of the database that an export holds. */
    private long held() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number)
                                database.createNativeQuery("select count(*) from pg_stat_activity where " + EXPORTING)
                                        .getSingleResult())
                        .longValue());
    }

    private static byte[] readAll(Socket socket) {
        try {
            return socket.getInputStream().readAllBytes();
        } catch (IOException reset) {
            return new byte[0];
        }
    }

    private String path() {
        return "/api/v1/forums/" + forum.slug() + "/feedback-export";
    }

    private Socket asked() throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(16 * 1024);
        socket.connect(new InetSocketAddress("localhost", RestAssured.port));
        socket.setSoTimeout((int) PATIENCE.toMillis());
        socket.getOutputStream().write(("GET " + path() + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(US_ASCII));
        return socket;
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(Condition condition) {
        var until = Instant.now().plus(PATIENCE);
        while (!condition.holds()) {
            assertThat(Instant.now()).as("waited long enough").isBefore(until);
            Thread.onSpinWait();
        }
    }
}
