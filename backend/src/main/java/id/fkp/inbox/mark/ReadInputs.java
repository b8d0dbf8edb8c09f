package id.fkp.inbox.mark;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** Inputs of a unit that somebody has opened. */
@Schema(description = "Inputs of a unit that the caller has opened", example = """
                {"unitId": "01976f0e-7c1a-7e0b-8f3e-2f1f5b0c9a10",
                 "feedbackIds": ["01976f0e-7c1a-7e0b-8f3e-2f1f5b0c9a11"]}""")
public record ReadInputs(
        @NotNull UUID unitId,

        @NotNull @Size(min = 1, max = 100) @UniqueElements List<@NotNull UUID> feedbackIds) {}
