package id.fkp.establish.signing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit sends once a paper of its is signed. */
@Schema(description = "A decree or pledge is signed", examples = Signing.EXAMPLE)
public record Signing(
        @Schema(
                description = "The signed scan, a file of the unit: PDF, JPEG or PNG. It becomes the official copy, "
                        + "and everybody may read it")
        @NotNull
        UUID fileId,

        @Schema(description = "The day of the signature, in the unit's zone") @NotNull
        LocalDate signedOn) {

    static final String EXAMPLE = """
            {"fileId":"01930000-0000-7000-8000-00000000000a","signedOn":"2024-07-18"}""";
}
