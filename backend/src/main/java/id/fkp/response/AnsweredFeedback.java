package id.fkp.response;

import id.fkp.feedback.answer.ResponseRepresentation;
import id.fkp.feedback.given.FeedbackKind;
import id.fkp.feedback.reading.ForumReference;
import id.fkp.standard.version.ComponentCode;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer and the first of the public inputs it answers. */
@Schema(description = "An answer, and the first of the public inputs it answers")
public record AnsweredFeedback(ResponseRepresentation response, ForumReference forum, Excerpt feedback) {

    /** The beginning of an input. */
    @Schema(name = "FeedbackExcerpt")
    public record Excerpt(
            UUID id,
            @Schema(nullable = true) @Nullable UUID standardId,
            List<ComponentCode> components,
            FeedbackKind kind,

            @Schema(description = "The first 200 code points", examples = "Waktu verifikasi akun sebaiknya")
            String excerpt) {}
}
