package id.fkp.notify.office;

import id.fkp.forum.Forums;
import id.fkp.notify.Outbox;
import id.fkp.notify.Topic;
import id.fkp.shared.act.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/**
 * Tells the office that somebody objects to an answer, which only the head answers, or appeals against a hiding or concealing,
 * within the act's own transaction. Of one forum it hears once a day of each; the words stay in the workspace.
 */
@ApplicationScoped
class ContestWatch {

    private static final Duration APART = Duration.ofDays(1);

    private final Offices offices;
    private final Forums forums;
    private final Outbox outbox;

    ContestWatch(Offices offices, Forums forums, Outbox outbox) {
        this.offices = offices;
        this.forums = forums;
        this.outbox = outbox;
    }

    void notice(@Observes Act act) {
        switch (act.verb()) {
            case "feedback.objected" -> tell(act, Topic.OBJECTIONS_CAME, "OBJECTED");
            case "feedback.appealed" -> tell(act, Topic.APPEALS_CAME, "APPEALED");
            default -> {
                // nothing that the office has to decide
            }
        }
    }

    private void tell(Act act, Topic topic, String queue) {
        var unitId = act.unitId();
        if (unitId == null) {
            return;
        }
        var forumId = UUID.fromString(String.valueOf(act.detail().get("forumId")));
        offices.of(unitId)
                .ifPresent(office -> forums.find(forumId).ifPresent(forum -> {
                    var payload = Map.<String, Object>of(
                            "language",
                            "id",
                            "title",
                            forum.title(),
                            "unitName",
                            office.name(),
                            "path",
                            "/kelola/" + office.slug() + "/masukan?keadaan=" + queue + "&forum=" + forumId);
                    outbox.putCollected(unitId, topic, forumId, office.address(), payload, APART);
                }));
    }
}
