package id.fkp.submission;

import id.fkp.feedback.FeedbackState;
import id.fkp.feedback.answer.ObjectionTime;
import id.fkp.feedback.reading.Appeal;
import id.fkp.feedback.reading.FeedbackJson;
import id.fkp.feedback.reading.FeedbackRepresentation;
import id.fkp.feedback.reading.ForumReference;
import id.fkp.feedback.reading.WrittenText;
import id.fkp.forum.state.ForumState;
import id.fkp.forum.state.WindowStatus;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import id.fkp.shared.secret.ShortNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What givers read of their own inputs, each with one statement. */
@ApplicationScoped
class ReceiptQueries {

    private static final String STATUS = """
            select cast(json_build_object(
                'number', f.receipt_number, 'feedback', {feedback}, 'publishBy', {publishBy},
                'forum', json_build_object('id', forum.id, 'slug', forum.slug, 'title', forum.title,
                    'opensAt', forum.opens_at, 'closesAt', forum.closes_at, 'state', forum.state),
                'hasPerson', num_nonnulls(f.shown_name, f.organisation, f.author_subject, p.name, p.contact) > 0,
                'history', {history}, 'appeal', {appeal}, 'forgotten', f.text_forgotten_at is not null) as text)
            from feedback f
            join forum on forum.id = f.forum_id
            left join feedback_person p on p.feedback_id = f.id
            where f.receipt_number = :number
            """.replace("{feedback}", FeedbackJson.WHOLE)
            .replace("{publishBy}", FeedbackJson.PUBLISH_BY)
            .replace("{history}", FeedbackJson.HISTORY)
            .replace("{appeal}", Appeal.JSON);

    private static final String OWN = """
            select cast(json_build_object(
                'number', f.receipt_number, 'feedback', {feedback}, 'publishBy', {publishBy}, 'forum', {forum}) as text)
            from feedback f join forum on forum.id = f.forum_id
            where f.author_issuer = :issuer and f.author_subject = :subject and f.id < :below
            order by f.id desc limit :rows
            """.replace("{feedback}", FeedbackJson.WHOLE)
            .replace("{publishBy}", FeedbackJson.PUBLISH_BY)
            .replace("{forum}", ForumReference.JSON);

    private final Projection projection;
    private final Receipts receipts;
    private final ObjectionTime objections;
    private final Clock clock;

    ReceiptQueries(Projection projection, Receipts receipts, ObjectionTime objections, Clock clock) {
        this.projection = projection;
        this.receipts = receipts;
        this.objections = objections;
        this.clock = clock;
    }

    /** One row of {@link #STATUS}. */
    record StatusRow(
            String number,
            FeedbackRepresentation feedback,
            @Nullable Instant publishBy,
            ForumRow forum,
            boolean hasPerson,
            List<WrittenText> history,
            @Nullable Appeal appeal,
            boolean forgotten) {}

    /** What decides about a window. */
    record ForumRow(UUID id, String slug, String title, Instant opensAt, Instant closesAt, ForumState state) {}

    /** One row of {@link #OWN}. */
    record OwnRow(
            String number,
            FeedbackRepresentation feedback,
            @Nullable Instant publishBy,
            ForumReference forum) {}

    Optional<ReceiptStatus> status(String number) {
        return projection.one(StatusRow.class, STATUS, Map.of("number", number)).map(this::status);
    }

    private ReceiptStatus status(StatusRow row) {
        var forum = row.forum();
        var now = clock.instant();
        var window = WindowStatus.of(forum.state(), forum.opensAt(), forum.closesAt(), now);
        var feedback = row.feedback();
        var response = feedback.response();
        var objectUntil = response == null ? null : objections.until(response);
        boolean canAmend = window == WindowStatus.OPEN
                && feedback.response() == null
                && feedback.state() != FeedbackState.WITHDRAWN;
        return new ReceiptStatus(
                ShortNumber.shown(row.number()),
                feedback,
                new ReceiptStatus.Forum(forum.id(), forum.slug(), forum.title(), forum.closesAt(), window),
                row.publishBy(),
                row.hasPerson(),
                row.history(),
                canAmend,
                canObject(feedback) && (forum.state() != ForumState.CLOSED || isAhead(objectUntil, now)),
                objectUntil,
                row.appeal(),
                canAppeal(row));
    }

    private static boolean isAhead(@Nullable Instant until, Instant now) {
        return until != null && now.isBefore(until);
    }

    private static boolean canAppeal(StatusRow row) {
        var feedback = row.feedback();
        return row.appeal() == null
                && !row.forgotten()
                && (feedback.hidden() != null || feedback.concealed() != null || isConcealedBeside(feedback))
                && feedback.state() != FeedbackState.WITHDRAWN;
    }

    /** Whether parts of what its giver wrote beside it are concealed; the words of the office are the office's. */
    private static boolean isConcealedBeside(FeedbackRepresentation feedback) {
        var objection = feedback.objection();
        return (objection != null && objection.concealed() != null)
                || feedback.messages().stream().anyMatch(message -> !message.official() && message.concealed() != null);
    }

    private static boolean canObject(FeedbackRepresentation feedback) {
        return feedback.response() != null
                && feedback.objection() == null
                && feedback.hidden() == null
                && feedback.state() != FeedbackState.WITHDRAWN;
    }

    Page<OwnFeedback> own(String issuer, String subject, PageRequest asked) {
        var parameters = Map.<String, Object>of(
                "issuer", issuer, "subject", subject, "below", asked.below(), "rows", asked.rows());
        var found = projection.list(OwnRow.class, OWN, parameters).stream()
                .map(this::own)
                .toList();
        return Page.of(found, asked, own -> own.feedback().id());
    }

    private OwnFeedback own(OwnRow row) {
        var feedback = row.feedback();
        boolean held = feedback.state() == FeedbackState.HELD;
        var receipt = receipts.receipt(row.number(), feedback.id(), feedback.submittedAt(), held, row.publishBy());
        return new OwnFeedback(feedback, receipt, row.forum());
    }
}
