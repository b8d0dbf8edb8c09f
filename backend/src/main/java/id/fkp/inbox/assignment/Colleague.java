package id.fkp.inbox.assignment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of a unit who may answer its inputs. */
@Schema(description = "A member of a unit who may answer its inputs")
public record Colleague(
        @Schema(description = "By which inputs are assigned to them: that of their oldest membership here")
        UUID id,

        @Schema(examples = "Siti Moderator") String name,

        @Schema(description = "Whether that is who asks") boolean self) {}
