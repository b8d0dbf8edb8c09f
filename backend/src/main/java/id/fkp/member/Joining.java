package id.fkp.member;

import id.fkp.shared.text.MaxCodePoints;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody sends who opens a joining link. */
@Schema(description = "The token of a joining link, from the fragment of the link")
public record Joining(
        @Schema(examples = "q2JvVt1nGqgX7h4cUOaFv4m3sS1dYx8Zk0e5r6t7u8w") @NotBlank @MaxCodePoints(200)
        String token) {}
