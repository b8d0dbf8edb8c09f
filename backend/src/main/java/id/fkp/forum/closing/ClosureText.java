package id.fkp.forum.closing;

import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the head sends to close a forum. */
@Schema(
        description = "The closing of a forum",
        examples = "{\"excuse\":\"Dua masukan menunggu peraturan kementerian.\"}")
public record ClosureText(
        @Schema(
                nullable = true,
                description = "Why it is closed although something is open; needed then, and shown to the public",
                maxLength = 1000,
                examples = "Dua masukan menunggu peraturan kementerian.")
        @MaxCodePoints(1000)
        @PlainText
        @Nullable
        String excuse) {

    public ClosureText {
        excuse = Blank.orNothing(excuse);
    }
}
