package id.fkp.notify.office;

import id.fkp.notify.Outbox;
import id.fkp.notify.Topic;
import id.fkp.shared.act.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/**
 * Tells the office that a webhook went off by itself or that its messages do not arrive, within the act's own transaction.
 * Of one that is switched on again in vain, over and over, it hears once a day.
 */
@ApplicationScoped
class WebhookWatch {

    private static final Duration AGAIN = Duration.ofDays(1);

    private final Offices offices;
    private final Outbox outbox;
    private final Clock clock;

    WebhookWatch(Offices offices, Outbox outbox, Clock clock) {
        this.offices = offices;
        this.outbox = outbox;
        this.clock = clock;
    }

    void notice(@Observes Act act) {
        switch (act.verb()) {
            case "webhook.switched-off" -> tell(act, Topic.WEBHOOK_OFF);
            case "webhook.message-given-up" -> tell(act, Topic.WEBHOOK_MISSED);
            default -> {
                // nothing the office has to see to
            }
        }
    }

    private void tell(Act act, Topic topic) {
        var unitId = act.unitId();
        if (unitId == null
                || outbox.holds(topic, act.subjectId(), clock.instant().minus(AGAIN))) {
            return;
        }
        offices.of(unitId).ifPresent(office -> {
            var payload = Map.<String, Object>of(
                    "language", "id",
                    "title", String.valueOf(act.detail().get("name")),
                    "unitName", office.name(),
                    "reason", String.valueOf(act.detail().get("reason")),
                    "path", "/kelola/" + office.slug() + "/webhook");
            outbox.put(unitId, topic, act.subjectId(), office.address(), payload, null);
        });
    }
}
