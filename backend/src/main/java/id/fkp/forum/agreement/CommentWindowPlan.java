package id.fkp.forum.agreement;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a unit sends to publish the draft that was discussed. */
@Schema(
        description = "The publication of a discussed draft for comment",
        examples = "{\"title\":\"Tanggapan atas rancangan standar pelayanan\"}")
public record CommentWindowPlan(
        @Schema(nullable = true, description = "If absent, made from the title of the forum", maxLength = 200)
        @MaxCodePoints(200)
        @PlainText
        @Nullable
        String title,

        @Schema(nullable = true, description = "Plain text; line breaks are kept", maxLength = 5000)
        @MaxCodePoints(5000)
        @PlainText
        @Nullable
        String description) {}
