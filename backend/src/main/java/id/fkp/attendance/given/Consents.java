package id.fkp.attendance.given;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody agrees to, each apart from the others (UU 27/2022).
 *
 * @param notice which notice was shown, so that what was agreed to can be told later
 */
@Schema(description = "What somebody agrees to, each apart from the others")
public record Consents(
        @Schema(description = "That the name is published") boolean name,

        @Schema(description = "That photos are published") boolean photo,

        @Schema(description = "That the unit may write later")
        boolean contact,

        @Schema(
                nullable = true,
                description = "The version of the notice; needed with any consent",
                examples = "2026-11",
                maxLength = 100)
        @PlainText
        @MaxCodePoints(100)
        @Nullable
        String notice) {

    public static final Consents NONE = new Consents(false, false, false, null);

    public boolean givesAny() {
        return name || photo || contact;
    }
}
