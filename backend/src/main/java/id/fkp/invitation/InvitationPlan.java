package id.fkp.invitation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who of a unit's directory is asked to come. */
@Schema(
        description = "Who of the unit's directory is asked to come",
        examples = "{\"stakeholderIds\":[\"01976f0e-7c1a-7e0b-8f3e-2f1f5b0c9a11\"]}")
public record InvitationPlan(
        @Schema(description = "1 to 200, each once") @NotNull @Size(min = 1, max = 200)
        List<@NotNull UUID> stakeholderIds) {}
