package id.fkp.notify;

import id.fkp.feedback.HideReason;
import id.fkp.feedback.answer.Outcome;
import id.fkp.shared.text.ReadableTime;
import id.fkp.shared.text.Words;
import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** Puts what stands in the outbox into words, in the language in which the person wrote. */
@ApplicationScoped
class Mails {

    private final Engine engine;

    Mails(Engine engine) {
        this.engine = engine;
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
        var body = template.data("notice", payload)
                .data("page", site.resolve("/forum/" + text(payload, "forumSlug")))
                .data(
                        "outcome",
                        payload.containsKey("outcome") ? outcome(payload).in(language) : "")
                .data(
                        "hiddenFor",
                        topic == Topic.FEEDBACK_HIDDEN ? hidden(payload).in(language) : "")
                .data("when", payload.containsKey("startsAt") ? time(payload, language) : "")
                .render();
        var about = text(payload, Objects.requireNonNull(topic.about()));
        return new Mail(topic.subject(language).formatted(about).replaceAll("\\p{Cntrl}+", " "), body);
    }

    private static String text(Map<String, Object> payload, String name) {
        return (String) Objects.requireNonNull(payload.get(name), name);
    }

    private static String time(Map<String, Object> payload, String language) {
        var at = Instant.parse(text(payload, "startsAt"));
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

    private static Words hidden(Map<String, Object> payload) {
        return HideReason.valueOf(text(payload, "reason")).label();
    }
}
