package id.fkp.notify;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.fkp.DatabaseForTests;
import id.fkp.local.machine.Ports;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages reach a real mail server; what goes wrong loses none and doubles none unrecognisably. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestProfile(DeliveryTest.WithMail.class)
public class DeliveryTest {

    private static final String ADDRESS = "kenari.penanda@example.id";

    @Inject
    UnitFixture units;

    @Inject
    Delivery delivery;

    private final GreenMail server = new GreenMail(new ServerSetup(port(), "127.0.0.1", "smtp"));

    private final List<String> log = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord logged) {
            // The mail server of the test speaks of its mailboxes; the product must not.
            if (!String.valueOf(logged.getLoggerName()).startsWith("com.icegreen")) {
                log.add(logged.getMessage()
                        + Arrays.toString(logged.getParameters())
                        + (logged.getThrown() == null ? "" : logged.getThrown()));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private UUID unit;

    /** Where the mail server will be; the clock does not run by itself here. */
    public static class WithMail implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "fkp.mail.host", "127.0.0.1",
                    "fkp.mail.port", String.valueOf(Ports.anyFree()),
                    "fkp.mail.tls", "DISABLED",
                    "fkp.mail.from", "fkp@example.go.id",
                    "fkp.mail.site", "https://fkp.example.go.id",
                    "quarkus.scheduler.enabled", "false");
        }
    }

    @BeforeEach
    void nothingWaits() {
        unit = units.unit().id();
        QuarkusTransaction.requiringNew()
                .run(() -> OutboxEntry.update("deadAt = ?1 where deliveredAt is null", Instant.now()));
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void stop() {
        Logger.getLogger("").removeHandler(listener);
        server.stop();
        assertThat(log).noneMatch(line -> line.contains(ADDRESS));
    }

    @Test
    void a_message_arrives_once_in_plain_text() throws MessagingException, IOException {
        server.start();
        var id = waiting();
        delivery.deliver();
        delivery.deliver();

        assertThat(server.getReceivedMessages()).hasSize(1);
        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Hasil forum: Forum Contoh");
        assertThat(mail.getHeader("Message-ID")).containsExactly("<" + id + "@fkp.example.go.id>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getAllRecipients()[0]).hasToString(ADDRESS);
        assertThat(mail.getFrom()[0]).hasToString("fkp@example.go.id");
        // Mailboxes count an empty one against a message.
        assertThat(mail.getHeader("Cc")).isNull();
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat((String) mail.getContent()).contains("https://fkp.example.go.id/forum/forum-contoh");
        assertThat(entry(id).deliveredAt).isNotNull();
    }

    @Test
    void a_server_that_is_down_loses_nothing() throws MessagingException {
        var id = waiting();
        delivery.deliver();
        var failed = entry(id);
        assertThat(failed.deliveredAt).isNull();
        assertThat(failed.attempts).isOne();
        assertThat(failed.nextAttemptAt).isAfter(Instant.now());
        assertThat(failed.lastFailure).isNotBlank().doesNotContain("@");

        server.start();
        delivery.deliver();
        assertThat(server.getReceivedMessages()).as("not before its time").isEmpty();
        QuarkusTransaction.requiringNew()
                .run(() -> OutboxEntry.update("nextAttemptAt = ?1 where id = ?2", Instant.now(), id));
        delivery.deliver();
        assertThat(messageIds()).hasSize(1);
    }

    @Test
    void what_was_sent_but_not_marked_is_sent_again_under_the_same_number() throws MessagingException {
        server.start();
        var id = waiting();
        delivery.deliver();
        QuarkusTransaction.requiringNew().run(() -> OutboxEntry.update("deliveredAt = null where id = ?1", id));
        delivery.deliver();

        assertThat(messageIds()).hasSize(2);
        assertThat(new HashSet<>(messageIds())).hasSize(1);
    }

    @Test
    void what_another_node_has_in_hand_is_left_to_it() throws MessagingException {
        server.start();
        IntStream.range(0, 3).forEach(i -> waiting());

        QuarkusTransaction.requiringNew().call(() -> {
            var inHand = OutboxEntry.next(Instant.now()).orElseThrow();
            delivery.deliver();
            assertThat(messageIds()).hasSize(2).noneMatch(id -> id.contains(inHand.id.toString()));
            return inHand;
        });

        delivery.deliver();
        assertThat(messageIds()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void after_five_days_of_trying_nobody_tries_any_more() {
        var id = waiting();
        QuarkusTransaction.requiringNew().run(() -> OutboxEntry.update("attempts = 26 where id = ?1", id));
        delivery.deliver();
        assertThat(entry(id).deadAt).isNotNull();
        delivery.deliver();
        assertThat(entry(id).attempts).isEqualTo(27);
    }

    @Test
    void what_waited_long_for_a_mail_server_is_not_given_up_at_the_first_failure() {
        var id = waiting();
        QuarkusTransaction.requiringNew()
                .run(() -> OutboxEntry.update(
                        "at = ?1 where id = ?2", Instant.now().minus(60, DAYS), id));
        delivery.deliver();
        assertThat(entry(id).attempts).isOne();
        assertThat(entry(id).deadAt).isNull();
    }

    @Test
    void an_address_that_is_refused_keeps_nobody_else_waiting() throws IOException {
        var gone = waiting("tidak.ada@example.id");
        var full = waiting("penuh@example.id");
        var good = waiting("ada@example.id");
        var refusals = Map.of("tidak.ada@example.id", "550 no such user", "penuh@example.id", "452 mailbox full");
        try (var choosy = new ChoosyMailServer(port(), refusals)) {
            delivery.deliver();
            assertThat(choosy.taken()).containsExactly("ada@example.id");
        }
        assertThat(entry(good).deliveredAt).isNotNull();
        assertThat(entry(gone).deadAt).isNotNull();
        assertThat(entry(gone).lastFailure).isEqualTo("AddressRefused");
        assertThat(entry(full).deadAt).isNull();
        assertThat(entry(full).nextAttemptAt).isAfter(Instant.now());
    }

    private static int port() {
        return ConfigProvider.getConfig().getValue("fkp.mail.port", Integer.class);
    }

    private UUID waiting() {
        return waiting(ADDRESS);
    }

    private UUID waiting(String address) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var entry = new OutboxEntry(
                    unit,
                    Topic.AGREEMENT_SIGNED,
                    UUID.randomUUID(),
                    address,
                    Map.of(
                            "language", "id",
                            "forumTitle", "Forum Contoh",
                            "forumSlug", "forum-contoh",
                            "unitName", "Loka Contoh"),
                    Instant.now());
            entry.persistAndFlush();
            return entry.id;
        });
    }

    private static OutboxEntry entry(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> OutboxEntry.findById(id));
    }

    private List<String> messageIds() throws MessagingException {
        var ids = new CopyOnWriteArrayList<String>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            ids.add(mail.getMessageID());
        }
        return ids;
    }
}
