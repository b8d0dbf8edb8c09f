package id.fkp.similar;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** With which inputs one is the same matter. */
@Schema(description = "With which inputs one is the same matter")
public record GroupChoice(
        @Schema(description = "Of a group of the same forum and standard; the input's own id to let it stand alone")
        @NotNull
        UUID groupId) {}
