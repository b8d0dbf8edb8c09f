package id.fkp.integrate.hook;

import id.fkp.integrate.open.OpenType;
import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A webhook as somebody wants it. */
@Schema(name = "WebhookPlan", description = "Where changes are to be sent, and which", example = """
                {"url": "https://situs.example.go.id/fkp", "types": ["FORUM", "FEEDBACK"], "scope": "OWN_UNIT", \
                "description": "Situs web dinas", "enabled": true}""")
public record WebhookPlan(
        @Schema(
                description = "Absolute, https, without user, password and fragment, port 443; the operator may allow "
                        + "more. Never an address of a private network unless the operator allows it",
                examples = "https://situs.example.go.id/fkp")
        @NotBlank
        @PlainText
        @MaxCodePoints(1000)
        String url,

        @Schema(description = "Kinds of records of which changes are told; none for all") @NotNull @Size(max = 50)
        List<@NotNull OpenType> types,

        @NotNull WebhookScope scope,

        @Schema(nullable = true, description = "What it is for; up to 200 code points", examples = "Situs web dinas")
        @PlainText
        @MaxCodePoints(200)
        @Nullable
        String description,

        @Schema(
                description =
                        "Whether anything is sent. While it is off nothing is lost: on again it goes on where it was")
        @NotNull
        Boolean enabled) {

    public WebhookPlan {
        description = Blank.orNothing(description);
    }
}
