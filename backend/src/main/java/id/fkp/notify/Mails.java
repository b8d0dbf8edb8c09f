package id.fkp.notify;

import id.fkp.feedback.HideReason;
import id.fkp.feedback.answer.Outcome;
import id.fkp.feedback.answer.ReasonCode;
import id.fkp.notify.link.FollowSecrets;
import id.fkp.shared.text.ReadableTime;
import id.fkp.shared.text.Words;
import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Puts what stands in the outbox into words, in the language in which the person wrote. */
@ApplicationScoped
class Mails {

    private static final String FOLLOWER = "followerNumber";

    /** The input, registration or attendance that a message is about, where who gets it can stop what is written about its forum. */
    static final String STOPS = "stops";

    private static final String WARNINGS = "warnings";

    private static final Set<Topic> WITH_HIDE_REASON =
            EnumSet.of(Topic.FEEDBACK_HIDDEN, Topic.FEEDBACK_CONCEALED, Topic.EXCHANGE_CONCEALED);

    private final Engine engine;
    private final FollowSecrets secrets;

    Mails(Engine engine, FollowSecrets secrets) {
        this.engine = engine;
        this.secrets = secrets;
    }

    /**
     * A message as it is sent.
     *
     * @param payload of an entry on that topic
     * @param site where the product is served
     */
    Mail write(Topic topic, Map<String, Object> payload, URI site) {
        var language = text(payload, "language");
        var template = Objects.requireNonNull(engine.getTemplate(topic.template(language)), topic.template(language));
        var body = template.data("notice", withWarnings(payload))
                .data("page", page(payload, site))
                .data("status", site.resolve("/tanda-terima/" + payload.get("receiptNumber")))
                .data("own", site.resolve("/saya"))
                .data("reasons", site.resolve("/moderasi/" + payload.get("forumSlug")))
                .data("lines", lines(payload, site))
                .data("links", links(payload, site))
                .data(
                        "outcome",
                        payload.containsKey("outcome") ? outcome(payload).in(language) : "")
                .data(
                        "because",
                        payload.containsKey("because") ? because(payload).in(language) : "")
                .data(
                        "hiddenFor",
                        WITH_HIDE_REASON.contains(topic) ? hidden(payload).in(language) : "")
                .data("when", payload.containsKey("startsAt") ? time(payload, "startsAt", language) : "")
                .data("until", payload.containsKey("closesAt") ? time(payload, "closesAt", language) : "")
                .data("appealUntil", payload.containsKey("appealUntil") ? time(payload, "appealUntil", language) : "")
                .render();
        var subject = topic.subject(language).formatted(text(payload, topic.about()));
        return new Mail(
                subject.replaceAll("\\p{Cntrl}+", " "), body + wayOut(payload, site), headers(topic, payload, site));
    }

    /**
     * Whoever follows, gave an input or took part can stop with one press in their mail program (RFC 8058); who was only asked has
     * nothing to stop.
     */
    private Map<String, String> headers(Topic topic, Map<String, Object> payload, URI site) {
        boolean follows = payload.containsKey(FOLLOWER);
        if (topic == Topic.FOLLOW_ASKED || (!follows && !payload.containsKey(STOPS))) {
            return Map.of();
        }
        var token = follows ? secrets.unsubscription(text(payload, FOLLOWER)) : secrets.stopping(text(payload, STOPS));
        var address = site.resolve("/api/v1/unsubscriptions/" + token);
        return Map.of("List-Unsubscribe", "<" + address + ">", "List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    /** Below the words of each message to a giver or participant. */
    private String wayOut(Map<String, Object> payload, URI site) {
        if (!payload.containsKey(STOPS)) {
            return "";
        }
        var says = new Words(
                "Tidak ingin surel tentang masukan atau kehadiran Anda di forum ini lagi? Berhenti dengan satu tekan: ",
                "No more mails about your input or attendance in this forum? Stop them with one press: ");
        return "\n" + says.in(text(payload, "language"))
                + site.resolve("/ikuti/berhenti#" + secrets.stopping(text(payload, STOPS))) + "\n";
    }

    /** The follower's pages. Their secrets stand in the fragment, and in no row of the database. */
    private Map<String, String> links(Map<String, Object> payload, URI site) {
        if (!payload.containsKey(FOLLOWER)) {
            return Map.of();
        }
        var number = text(payload, FOLLOWER);
        return Map.of(
                "confirm",
                        site.resolve("/ikuti/konfirmasi#" + secrets.confirmation(number))
                                .toString(),
                "manage", site.resolve("/ikuti#" + secrets.management(number)).toString(),
                "stop",
                        site.resolve("/ikuti/berhenti#" + secrets.unsubscription(number))
                                .toString());
    }

    /** While nodes are changed one after another, one of before V881 still writes of a certificate a single warning. */
    private static Map<String, Object> withWarnings(Map<String, Object> payload) {
        if (!payload.containsKey("notice") || payload.containsKey(WARNINGS)) {
            return payload;
        }
        var whole = new HashMap<>(payload);
        whole.put(WARNINGS, List.of(Map.of("notice", text(payload, "notice"), "dueOn", text(payload, "dueOn"))));
        return whole;
    }

    private static String page(Map<String, Object> payload, URI site) {
        var path = payload.containsKey("path") ? text(payload, "path") : "/forum/" + payload.get("forumSlug");
        return site.resolve(path).toString();
    }

    /** Of a digest: what happened, in the words of the single message's subject, and where it is read. */
    private static List<Map<String, String>> lines(Map<String, Object> payload, URI site) {
        var language = text(payload, "language");
        var lines = (List<?>) payload.getOrDefault("news", List.of());
        return lines.stream()
                .map(line -> (Map<?, ?>) line)
                .map(line -> Map.of(
                        "text",
                        Topic.of(text(line, "topic")).subject(language).formatted(text(line, "title")),
                        "page",
                        site.resolve(text(line, "path")).toString()))
                .toList();
    }

    private static String text(Map<?, ?> payload, String name) {
        return (String) Objects.requireNonNull(payload.get(name), name);
    }

    private static String time(Map<String, Object> payload, String name, String language) {
        var at = Instant.parse(text(payload, name));
        var zone = text(payload, "zone");
        return language.equals("en") ? ReadableTime.english(at, zone) : ReadableTime.indonesian(at, zone);
    }

    private static Words outcome(Map<String, Object> payload) {
        return switch (Outcome.valueOf(text(payload, "outcome"))) {
            case ACCEPTED -> new Words("diterima", "accepted");
            case PARTLY_ACCEPTED -> new Words("diterima sebagian", "partly accepted");
            case REJECTED -> new Words("ditolak", "rejected");
            case DEFERRED -> new Words("ditunda", "deferred");
            case REDIRECTED -> new Words("dialihkan ke saluran lain", "redirected to another channel");
        };
    }

    private static Words because(Map<String, Object> payload) {
        return ReasonCode.valueOf(text(payload, "because")).label();
    }

    private static Words hidden(Map<String, Object> payload) {
        return HideReason.valueOf(text(payload, "reason")).label();
    }
}
