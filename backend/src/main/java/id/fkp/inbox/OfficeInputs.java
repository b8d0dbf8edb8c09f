package id.fkp.inbox;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.feedback.FeedbackInfo;
import id.fkp.feedback.Feedbacks;
import id.fkp.identity.Caller;
import id.fkp.identity.UnitRole;
import id.fkp.shared.http.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One input in the hands of who may act on it, locked until the transaction ends. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OfficeInputs {

    private final Feedbacks feedbacks;
    private final InboxQueries queries;
    private final Caller caller;

    OfficeInputs(Feedbacks feedbacks, InboxQueries queries, Caller caller) {
        this.feedbacks = feedbacks;
        this.queries = queries;
        this.caller = caller;
    }

    /** 404 for everybody outside its unit, 403 for who has none of the roles. */
    public FeedbackInfo require(UUID id, UnitRole... roles) {
        var feedback = feedbacks.forChange(id).orElseThrow(() -> notFound());
        caller.require(feedback.unitId(), roles);
        return feedback;
    }

    /** As {@link #require}, if it is as the caller has seen it. */
    public FeedbackInfo requireSeen(UUID id, @Nullable String ifMatch, UnitRole... roles) {
        var feedback = require(id, roles);
        Versioned.requireSeen(ifMatch, queries.one(id));
        return feedback;
    }
}
