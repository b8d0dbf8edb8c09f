package id.fkp.notify;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the outbox can hold becomes a mail in both languages: the list is the product's own. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class MailsTest {

    private static final URI SITE = URI.create("https://fkp.example.go.id/");

    private static final Map<String, Object> WHOLE = Map.ofEntries(
            Map.entry("receiptNumber", "7K3M-Q2XK"),
            Map.entry("ticketNumber", "8K3M-Q2XY"),
            Map.entry("forumTitle", "Forum <Contoh> & Kawan"),
            Map.entry("forumSlug", "forum-contoh"),
            Map.entry("unitName", "Loka Contoh"),
            Map.entry("title", "Forum <Contoh> & Kawan"),
            Map.entry("path", "/forum/forum-contoh"),
            Map.entry("number", "2"),
            Map.entry("count", "1"),
            Map.entry("closesAt", "2026-12-04T09:00:00Z"),
            Map.entry("followerNumber", "7K3MQ2XK"),
            Map.entry(
                    "news",
                    List.of(Map.of(
                            "topic", "news.opened",
                            "title", "Forum <Contoh> & Kawan",
                            "path", "/forum/forum-contoh"))),
            Map.entry("sessionTitle", "Pertemuan\ndi Kisaran"),
            Map.entry("outcome", "ACCEPTED"),
            Map.entry("text", "Loket yang mana?"),
            Map.entry("reason", "ABUSE"),
            Map.entry("zone", "Asia/Jakarta"),
            Map.entry("startsAt", "2026-11-27T09:00:00Z"),
            Map.entry("venue", "Aula Contoh"),
            Map.entry("queueNumber", "17"),
            Map.entry("notice", "EXPIRING_6"),
            Map.entry("dueOn", "1 Maret 2027"));

    private static final List<String> OPTIONAL = List.of("venue", "queueNumber");

    @Inject
    Mails mails;

    static Stream<Arguments> mails() {
        return Arrays.stream(Topic.values())
                .flatMap(topic -> Stream.of("id", "en").map(language -> Arguments.of(topic, language)));
    }

    @ParameterizedTest
    @MethodSource("mails")
    void every_topic_has_its_words_in_both_languages(Topic topic, String language) {
        for (boolean whole : new boolean[] {true, false}) {
            var payload = new HashMap<>(WHOLE);
            payload.put("language", language);
            if (!whole) {
                OPTIONAL.forEach(payload::remove);
            }
            var mail = mails.write(topic, payload, SITE);
            assertThat(mail.subject()).doesNotContain("%", "\n").isNotBlank();
            assertThat(mail.body())
                    .startsWith(language.equals("id") ? "Yth. Bapak/Ibu," : "Dear Sir or Madam,")
                    .endsWith("Loka Contoh\n")
                    .contains("Forum <Contoh> & Kawan", "https://fkp.example.go.id/forum/forum-contoh")
                    .doesNotContain("{", "NOT_FOUND", "null");
        }
    }

    @ParameterizedTest
    @MethodSource("mails")
    void only_what_one_follows_can_be_stopped_with_one_press(Topic topic, String language) {
        var payload = new HashMap<>(WHOLE);
        payload.put("language", language);
        boolean followed = topic.code().startsWith("news.");
        if (!topic.code().startsWith("follow.") && !followed) {
            payload.remove("followerNumber");
        }
        var mail = mails.write(topic, payload, SITE);
        if (followed) {
            assertThat(mail.headers())
                    .containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
                    .hasEntrySatisfying(
                            "List-Unsubscribe",
                            address -> assertThat(address)
                                    .matches(
                                            "<https://fkp.example.go.id/api/v1/unsubscriptions/7K3M-Q2XK\\.[A-Za-z0-9_-]{43}>"));
            assertThat(mail.body()).contains("/ikuti#7K3M-Q2XK.", "/ikuti/berhenti#7K3M-Q2XK.");
        } else {
            assertThat(mail.headers()).isEmpty();
        }
    }
}
