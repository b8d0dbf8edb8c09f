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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the outbox can hold becomes a mail in both languages: the list is the product's own. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class MailsTest {

    private static final String INPUT = "01976f0e-7c1a-7e0b-8f3e-2f1f5b0c9a11";
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
            Map.entry("outcome", "PARTLY_ACCEPTED"),
            Map.entry("because", "CAPACITY"),
            Map.entry("text", "Loket yang mana?"),
            Map.entry("reason", "ABUSE"),
            Map.entry("zone", "Asia/Jakarta"),
            Map.entry("startsAt", "2026-11-27T09:00:00Z"),
            Map.entry("venue", "Aula Contoh"),
            Map.entry("queueNumber", "17"),
            Map.entry(
                    "warnings",
                    List.of(
                            Map.of("notice", "EXPIRING_6", "dueOn", "1 Maret 2027"),
                            Map.of("notice", "SURVEILLANCE_LATE_SURVEILLANCE_1", "dueOn", "1 Maret 2025"))),
            Map.entry("appealUntil", "2026-12-28T09:00:00Z"),
            Map.entry("dueOn", "1 Maret 2027"));

    private static final List<String> OPTIONAL = List.of("venue", "queueNumber", "appealUntil", "because");

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

    @ParameterizedTest
    @CsvSource({"id, Berhenti dengan satu tekan:", "en, Stop them with one press:"})
    void what_is_written_about_ones_own_input_can_be_stopped_too(String language, String way) {
        var payload = new HashMap<>(WHOLE);
        payload.remove("followerNumber");
        payload.put("language", language);
        payload.put("stops", INPUT);
        var mail = mails.write(Topic.FEEDBACK_ANSWERED, payload, SITE);
        assertThat(mail.headers())
                .containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
                .hasEntrySatisfying(
                        "List-Unsubscribe",
                        address -> assertThat(address)
                                .matches("<https://fkp.example.go.id/api/v1/unsubscriptions/" + INPUT
                                        + "\\.[A-Za-z0-9_-]{43}>"));
        assertThat(mail.body())
                .contains("Loka Contoh\n\n")
                .contains(way + " https://fkp.example.go.id/ikuti/berhenti#" + INPUT + ".");
    }

    @ParameterizedTest
    @CsvSource({"id, kurang dari 6 bulan lagi", "en, in less than 6 months"})
    void a_single_warning_as_an_older_node_writes_it_is_a_mail_too(String language, String words) {
        var payload = new HashMap<>(WHOLE);
        payload.put("language", language);
        payload.remove("warnings");
        payload.put("notice", "EXPIRING_6");
        assertThat(mails.write(Topic.CERTIFICATE_WARNED, payload, SITE).body()).contains("1 Maret 2027", words);
    }

    static Stream<Arguments> takenAway() {
        return Stream.of(Topic.FEEDBACK_HIDDEN, Topic.FEEDBACK_CONCEALED, Topic.EXCHANGE_CONCEALED)
                .flatMap(topic -> Stream.of("id", "en").map(language -> Arguments.of(topic, language)));
    }

    @ParameterizedTest
    @MethodSource("takenAway")
    void whose_words_are_taken_from_the_public_learns_why_what_stays_and_how_to_appeal(Topic topic, String language) {
        boolean indonesian = language.equals("id");
        var payload = new HashMap<>(WHOLE);
        payload.put("language", language);
        var body = mails.write(topic, payload, SITE).body();
        assertThat(body)
                .contains(
                        indonesian ? "Alasan: kata-kata yang menyerang orang" : "Reason: words that attack people",
                        "https://fkp.example.go.id/moderasi/forum-contoh",
                        "https://fkp.example.go.id/tanda-terima/7K3M-Q2XK",
                        "https://fkp.example.go.id/saya",
                        indonesian ? "bagi publik" : "from the public",
                        indonesian ? "ajukan banding, satu kali" : "appeal, once",
                        indonesian
                                ? "\"Saya tidak setuju tulisan saya disembunyikan atau disamarkan\""
                                : "\"I do not agree that my words were hidden or concealed\"",
                        indonesian
                                ? "paling lambat Senin, 28 Desember 2026 pukul 16.00 WIB"
                                : "by Monday, 28 December 2026")
                .doesNotContain("hubungi kami", "tell us", "Tidak ada batas", "no time limit");

        payload.remove("appealUntil");
        assertThat(mails.write(topic, payload, SITE).body())
                .contains(indonesian ? "Tidak ada batas waktunya." : "There is no time limit.")
                .doesNotContain("paling lambat", "Appeal by");
    }

    @ParameterizedTest
    @MethodSource("takenAway")
    void who_has_appealed_is_not_told_to_appeal_again(Topic topic, String language) {
        var payload = new HashMap<>(WHOLE);
        payload.put("language", language);
        payload.put("appealed", true);
        assertThat(mails.write(topic, payload, SITE).body())
                .contains(
                        language.equals("id")
                                ? "hanya dapat disampaikan satu kali. Jalannya"
                                : "there is only one. How it goes",
                        "https://fkp.example.go.id/tanda-terima/7K3M-Q2XK")
                .doesNotContain("ajukan banding", "appeal, once", "paling lambat", "Appeal by");
    }
}
