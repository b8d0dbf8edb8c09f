package id.fkp.integrate.hook;

import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Says in the audit log what was done to a webhook. */
@ApplicationScoped
class WebhookActs {

    private final Acts acts;

    WebhookActs(Acts acts) {
        this.acts = acts;
    }

    void tell(Webhook webhook, String participle) {
        acts.fire(new Act(
                webhook.unitId,
                "webhook." + participle,
                "webhook",
                webhook.id,
                Reach.INTERNAL,
                Map.of("url", webhook.url)));
    }
}
