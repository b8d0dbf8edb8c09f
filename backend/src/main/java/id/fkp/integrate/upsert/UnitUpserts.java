package id.fkp.integrate.upsert;

import id.fkp.entry.sent.EntrySubmission;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import id.fkp.unit.plan.UnitDetails;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Units as another system has them. */
@Schema(description = "Units as another system has them", example = """
                {"source": "simpeg", "items": [{"externalId": "uo-0417",
                    "institutionId": "01930000-0000-7000-8000-000000000001", "unit": {
                        "name": "Loka POM di Kota Contoh", "shortName": "Loka POM Contoh",
                        "address": "Jl. Contoh 1, Kota Contoh", "zone": "Asia/Jakarta", "territories": []}}]}""")
public record UnitUpserts(
        @Schema(description = "A short name of the system; external ids are unique within it", examples = "simpeg")
        @NotNull
        @Pattern(regexp = EntrySubmission.SOURCE)
        @Size(max = 40)
        String source,

        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid UnitItem> items) {

    /** One unit. */
    @Schema(name = "UnitUpsert", description = "One unit, by what the other system calls it")
    public record UnitItem(
            @Schema(description = "What the system calls it, the same for good", examples = "uo-0417")
            @NotBlank
            @PlainText
            @MaxCodePoints(100)
            String externalId,

            @Schema(nullable = true, description = "Once, of a unit that is there already: it gets the external id")
            @Nullable
            UUID id,

            @Schema(nullable = true, description = "Of a unit to be created; that of a known one stays") @Nullable
            UUID institutionId,

            @NotNull @Valid UnitDetails unit)
            implements Item {}
}
