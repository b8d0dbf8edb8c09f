package id.fkp.establish;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a decree when its draft is begun; the rest is filled in as units usually write it. */
@Schema(description = "A decree as its draft is begun")
public record DecreePlan(
        @NotNull UUID unitId,

        @Schema(description = "What it is about", examples = "Standar Pelayanan Loka POM di Kota Tanjungbalai")
        @NotBlank
        @PlainText
        @MaxCodePoints(300)
        String title,

        @Schema(description = "Standards of the unit, in the order of the annexes")
        @NotNull
        @Size(min = 1, max = DecreeDetails.MOST_STANDARDS)
        List<@NotNull UUID> standardIds) {}
