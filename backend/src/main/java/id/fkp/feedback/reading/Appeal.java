package id.fkp.feedback.reading;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the giver has against the hiding or concealing of an input, and what was decided; for them and the office. */
@Schema(
        name = "FeedbackAppeal",
        description = "What the giver has against the hiding or concealing of their input, made once, and what was "
                + "decided; they and the office alone read it")
public record Appeal(
        Against against,

        @Schema(examples = "Nomor itu nomor kantor, bukan nomor pribadi.")
        String text,

        Instant madeAt,

        @Schema(nullable = true, description = "Whether the input was put back; absent while nobody has decided")
        @Nullable
        Boolean upheld,

        @Schema(nullable = true, description = "Why", examples = "Benar, itu nomor layanan umum.") @Nullable
        String answer,

        @Schema(nullable = true) @Nullable Instant answeredAt) {

    /** The appeal about a row of {@code feedback f}; null where there is none. */
    public static final String JSON = """
            (select json_build_object('against', a.against, 'text', a.text, 'madeAt', a.made_at, 'upheld', a.upheld,
                    'answer', a.answer, 'answeredAt', a.answered_at)
                from feedback_appeal a where a.feedback_id = f.id)
            """;

    /** Whether the appeal about a row of {@code feedback f} waits for a decision. */
    public static final String IS_OPEN = "exists (select from feedback_appeal a where a.feedback_id = f.id "
            + "and a.answered_at is null) and f.state <> 'WITHDRAWN'";

    /** What was done to the input, or to its giver's words beside it. */
    @Schema(
            name = "AppealAgainst",
            description = "HIDING of the whole input, CONCEALMENT of parts of it, or EXCHANGE: the concealing of parts "
                    + "of a reply or an objection of its giver")
    public enum Against {
        HIDING,
        CONCEALMENT,
        EXCHANGE
    }
}
