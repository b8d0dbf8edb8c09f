package id.fkp.submission;

import id.fkp.feedback.reading.Appeal;
import id.fkp.feedback.reading.FeedbackRepresentation;
import id.fkp.feedback.reading.WrittenText;
import id.fkp.forum.state.WindowStatus;
import id.fkp.shared.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the giver of an input sees of it and may still do.
 *
 * @param feedback whole: its text stands here whatever its state, so do the reason for hiding it and all messages
 */
@Schema(description = "What the giver of an input sees of it and may still do")
public record ReceiptStatus(
        @Schema(examples = "7K3M-Q2XK") String number,
        FeedbackRepresentation feedback,
        Forum forum,

        @Schema(
                nullable = true,
                description = "By when it is shown, as its forum promised; while it waits for that only")
        @Nullable
        Instant publishBy,

        @Schema(description = "Whether anything is kept that tells who gave it: name, contact, organisation, account")
        boolean hasPerson,

        @Schema(description = "Every text it had, oldest first; the last is the current one")
        List<WrittenText> history,

        @Schema(description = "Whether it can be corrected or withdrawn now")
        boolean canAmend,

        @Schema(description = "Whether one can say now that one is not content with the answer")
        boolean canObject,

        @Schema(
                nullable = true,
                description = "Until when one can object to the answer even if the forum is closed before; "
                        + "while the forum is not closed, later too")
        @Nullable
        Instant objectUntil,

        @Schema(nullable = true, description = "What one has said against its hiding or concealing") @Nullable
        Appeal appeal,

        @Schema(description = "Whether one can say now that it should not have been hidden or concealed")
        boolean canAppeal)
        implements Versioned {

    /** What is said beside the input, and the window of its forum. */
    @Override
    public boolean movesByItself() {
        return true;
    }

    /** The forum, as far as its window matters here. */
    @Schema(name = "ReceiptForum")
    public record Forum(
            UUID id,

            @Schema(examples = "fkp-standar-pelayanan-loka-pom")
            String slug,

            @Schema(examples = "FKP Standar Pelayanan Loka POM di Kota Tanjungbalai")
            String title,

            Instant closesAt,
            WindowStatus windowStatus) {}

    @Override
    public int version() {
        return feedback.version();
    }
}
