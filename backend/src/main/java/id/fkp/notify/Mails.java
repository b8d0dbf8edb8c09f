package id.fkp.notify;

import id.fkp.feedback.answer.Outcome;
import id.fkp.shared.text.Words;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import java.util.Objects;

/** Puts what stands in the outbox into words, in the language in which the input was given. */
@ApplicationScoped
class Mails {

    private static final Words ANSWERED = new Words("Masukan Anda %s sudah dijawab", "Your input %s has been answered");

    private final Template answeredInIndonesian;
    private final Template answeredInEnglish;

    Mails(
            @Location("mail/feedbackAnswered_id.txt") Template answeredInIndonesian,
            @Location("mail/feedbackAnswered_en.txt") Template answeredInEnglish) {
        this.answeredInIndonesian = answeredInIndonesian;
        this.answeredInEnglish = answeredInEnglish;
    }

    /**
     * Tells a giver what became of their input.
     *
     * @param payload of an entry on {@code feedback.answered}
     * @param site where the product is served
     */
    Mail feedbackAnswered(Map<String, Object> payload, URI site) {
        var language = text(payload, "language");
        var outcome = label(Outcome.valueOf(text(payload, "outcome")));
        var template = language.equals("en") ? answeredInEnglish : answeredInIndonesian;
        var body = template.data("notice", payload)
                .data("outcome", outcome.in(language))
                .data("page", site.resolve("/forum/" + text(payload, "forumSlug")))
                .render();
        return new Mail(ANSWERED.in(language).formatted(text(payload, "receiptNumber")), body);
    }

    private static String text(Map<String, Object> payload, String name) {
        return (String) Objects.requireNonNull(payload.get(name), name);
    }

    private static Words label(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> new Words("diterima", "accepted");
            case PARTLY_ACCEPTED -> new Words("diterima sebagian", "partly accepted");
            case REJECTED -> new Words("ditolak", "rejected");
            case DEFERRED -> new Words("ditunda", "deferred");
            case REDIRECTED -> new Words("dialihkan ke saluran lain", "redirected to another channel");
        };
    }
}
