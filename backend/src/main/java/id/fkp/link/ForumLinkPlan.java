package id.fkp.link;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which links are to be made, each by what the office calls it. */
@Schema(description = "Which links are to be made, each by what the office calls it")
public record ForumLinkPlan(
        @Schema(
                description = "1 to 100; a group rather than a person where that will do, for the name is the office's "
                        + "and is erased when the forum is closed",
                examples = "[\"RT 05, Bu Siti\", \"Grup WA kader posyandu\"]")
        @NotNull
        @Size(min = 1, max = 100)
        List<@NotBlank @PlainText @MaxCodePoints(100) String> names) {}
