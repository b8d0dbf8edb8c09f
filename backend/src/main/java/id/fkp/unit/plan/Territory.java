package id.fkp.unit.plan;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region that a unit serves, by the code of Kepmendagri (province, regency or city, district, village). */
@Schema(description = "A region the unit serves")
public record Territory(
        @Schema(description = "Code of the Ministry of Home Affairs", examples = "12.74")
        @NotNull
        @Pattern(regexp = "^\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?$", message = "{fkp.TerritoryCode}")
        String code,

        @Schema(examples = "Kota Tanjungbalai") @NotBlank @PlainText @MaxCodePoints(200)
        String name) {}
