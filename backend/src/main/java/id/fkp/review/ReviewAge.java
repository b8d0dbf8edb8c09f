package id.fkp.review;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How long ago a standard in force was looked at.
 *
 * @param evaluatedOn last evaluated or reviewed; null when never
 * @param reviewedOn last reviewed; null when never
 */
@Schema(description = "How long ago a standard in force was evaluated and reviewed, and when each is due again")
public record ReviewAge(
        UUID standardId,

        @Schema(examples = "penerbitan-surat-keterangan-ekspor")
        String slug,

        @Schema(examples = "SP-03") String code,

        @Schema(examples = "Penerbitan Surat Keterangan Ekspor")
        String title,

        @Schema(examples = "Sertifikasi") String serviceName,
        @Schema(examples = "2024-07-18") LocalDate inForceSince,

        @Schema(nullable = true, examples = "2025-07-10") @Nullable
        LocalDate evaluatedOn,

        @Schema(nullable = true, examples = "2025-07-10") @Nullable
        LocalDate reviewedOn,

        @Schema(
                description = "One year after it came into force or was last looked at (PP 96/2012 art 32(1))",
                examples = "2026-07-10")
        LocalDate evaluationDueOn,

        DueState evaluationState,

        @Schema(
                description = "Three years after it came into force or was last reviewed (PP 96/2012 art 33)",
                examples = "2028-07-10")
        LocalDate reviewDueOn,

        DueState reviewState) {

    /** Whether something is due. */
    @Schema(
            name = "ReviewDueState",
            description =
                    "COMING; SOON, within soonDays of the deadline rule D12 or D13; LATE, since yesterday at least")
    public enum DueState {
        COMING,
        SOON,
        LATE;

        static DueState of(ReviewKind kind, LocalDate due, LocalDate today) {
            if (today.isAfter(due)) {
                return LATE;
            }
            return today.isBefore(kind.soonFrom(due)) ? COMING : SOON;
        }
    }

    static ReviewAge of(AgeFacts facts) {
        var evaluation = ReviewKind.EVALUATION.dueAfter(facts.since(ReviewKind.EVALUATION));
        var review = ReviewKind.REVIEW.dueAfter(facts.since(ReviewKind.REVIEW));
        return new ReviewAge(
                facts.standardId(),
                facts.slug(),
                facts.code(),
                facts.title(),
                facts.serviceName(),
                facts.inForceSince(),
                facts.evaluatedOn(),
                facts.reviewedOn(),
                evaluation,
                DueState.of(ReviewKind.EVALUATION, evaluation, facts.today()),
                review,
                DueState.of(ReviewKind.REVIEW, review, facts.today()));
    }
}
