package id.fkp.privacy;

import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is looked for. It travels in a body, so that no log of addresses holds a name. */
@Schema(description = "Who is looked for")
public record PersonSearch(
        @Schema(description = "Part of a name or of a contact, in any case", examples = "siti", maxLength = 200)
        @NotNull
        @Size(min = 3, max = 200)
        @PlainText
        String text) {

    public PersonSearch {
        text = text == null ? "" : text.strip();
    }
}
