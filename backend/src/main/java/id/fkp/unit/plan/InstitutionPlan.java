package id.fkp.unit.plan;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of an institution when it is entered or changed. */
@Schema(description = "An institution as it is entered or changed")
public record InstitutionPlan(
        @Schema(examples = "Badan Pengawas Obat dan Makanan") @NotBlank @PlainText @MaxCodePoints(200)
        String name,

        @Schema(examples = "BPOM") @NotBlank @PlainText @MaxCodePoints(60)
        String shortName) {}
