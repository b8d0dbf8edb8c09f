package id.fkp.followup;

import id.fkp.followup.given.AnswerPromise;
import id.fkp.followup.given.FindingPromise;
import id.fkp.followup.given.SurveyPromise;
import id.fkp.shared.act.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** How other rooms have something followed up. */
@ApplicationScoped
public class FollowUps {

    private final Acts acts;
    private final Clock clock;

    FollowUps(Acts acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    /** Public from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID plan(SurveyPromise promise) {
        int position = (int) FollowUp.count("surveyId", promise.surveyId()) + 1;
        var planned = new FollowUp(promise, position, clock.instant());
        return planned(
                planned,
                Map.of(
                        "surveyId", promise.surveyId().toString(),
                        "element", promise.element(),
                        "dueOn", promise.dueOn().toString()));
    }

    /** How many an answer has promised. */
    public int promisedWith(UUID responseId) {
        return (int) FollowUp.count("responseId", responseId);
    }

    /** Public from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID plan(AnswerPromise promise) {
        int position = promisedWith(promise.responseId()) + 1;
        return planned(
                new FollowUp(promise, position, clock.instant()),
                Map.of(
                        "forumId", promise.forumId().toString(),
                        "responseId", promise.responseId().toString(),
                        "dueOn", promise.dueOn().toString()));
    }

    /** Public from now on, but for the finding. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID plan(FindingPromise promise) {
        return planned(
                new FollowUp(promise, clock.instant()),
                Map.of("dueOn", promise.dueOn().toString()));
    }

    private UUID planned(FollowUp planned, Map<String, Object> detail) {
        planned.persistAndFlush();
        acts.fire(planned.planned(detail));
        return planned.id;
    }
}
