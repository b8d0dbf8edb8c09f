package id.fkp.notify;

import id.fkp.shared.act.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts into the outbox what somebody is to be told about an act, in the act's own transaction. Who gave no e-mail address
 * is told nothing here; the status page tells everybody.
 */
@ApplicationScoped
class Notifier {

    private final Addressees addressees;
    private final Clock clock;

    Notifier(Addressees addressees, Clock clock) {
        this.addressees = addressees;
        this.clock = clock;
    }

    void notice(@Observes Act act) {
        switch (act.verb()) {
            case "response.given" ->
                addressees.answeredBy(act.subjectId()).forEach(giver -> tell(giver, "feedback.answered"));
            case "feedback.asked", "feedback.hidden" ->
                addressees.giverOf(act.subjectId()).ifPresent(giver -> tell(giver, act.verb()));
            case "feedback.person-erased" -> OutboxEntry.forgetRecipient(act.subjectId());
            case "forum.announced" ->
                new OutboxEntry(act.unitId(), act.verb(), act.subjectId(), null, act.detail(), clock.instant())
                        .persist();
            default -> {
                // nobody waits to hear of it
            }
        }
    }

    private void tell(Addressee giver, String topic) {
        var payload = new HashMap<String, Object>();
        payload.put("language", giver.language());
        payload.put("receiptNumber", giver.receiptNumber());
        payload.put("forumTitle", giver.forumTitle());
        payload.put("forumSlug", giver.forumSlug());
        payload.put("unitName", giver.unitName());
        switch (topic) {
            case "feedback.answered" -> {
                say(payload, "outcome", nameOf(giver.outcome()));
                say(payload, "text", giver.answerText());
            }
            case "feedback.asked" -> say(payload, "text", giver.question());
            default -> say(payload, "reason", nameOf(giver.hiddenReason()));
        }
        new OutboxEntry(giver.unitId(), topic, giver.feedbackId(), giver.address(), payload, clock.instant()).persist();
    }

    private static void say(Map<String, Object> payload, String name, @Nullable String value) {
        if (value != null) {
            payload.put(name, value);
        }
    }

    private static @Nullable String nameOf(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
