package id.fkp.submission;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.Feedbacks.Arrival;
import id.fkp.feedback.Feedbacks.Place;
import id.fkp.feedback.given.FeedbackSubmission;
import id.fkp.forum.ForumInfo;
import id.fkp.submission.Giving.Receipt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Inputs for tests to stand on, given by nobody in particular and counted by no limit. */
@ApplicationScoped
public class SubmissionFixture {

    private final Feedbacks feedbacks;
    private final Receipts receipts;
    private final ObjectMapper json;
    private final Clock clock;

    SubmissionFixture(Feedbacks feedbacks, Receipts receipts, ObjectMapper json, Clock clock) {
        this.feedbacks = feedbacks;
        this.receipts = receipts;
        this.json = json;
        this.clock = clock;
    }

    /** An input as {@link Giving#said} says it. */
    @Transactional
    public Receipt taken(ForumInfo forum, Map<String, Object> said) {
        var submission = json.convertValue(said, FeedbackSubmission.class);
        var place = new Place(forum.unitId(), forum.id(), SubmissionRules.version(submission, forum));
        var given = feedbacks.give(submission, place, null, receipts.newNumber(), Arrival.at(clock.instant()));
        var receipt = receipts.receipt(given);
        return new Receipt(receipt.number(), receipt.secret(), given.id().toString());
    }
}
