package id.fkp.integrate.upsert;

import id.fkp.entry.sent.EntrySubmission;
import id.fkp.service.ServiceDetails;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Services of a unit as another system has them. */
@Schema(description = "Services of a unit as another system has them", example = """
                {"source": "simpel", "items": [{"externalId": "simpel-17", "service": {
                    "name": "Pengujian Obat dan Makanan", "archived": false, "channels": [
                        {"kind": "ONLINE", "url": "https://layanan.example.go.id", "hours": "setiap saat"}]}}]}""")
public record ServiceUpserts(
        @Schema(description = "A short name of the system; external ids are unique within it", examples = "simpel")
        @NotNull
        @Pattern(regexp = EntrySubmission.SOURCE)
        @Size(max = 40)
        String source,

        @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid ServiceItem> items) {

    /** One service. */
    @Schema(name = "ServiceUpsert", description = "One service, by what the other system calls it")
    public record ServiceItem(
            @Schema(description = "What the system calls it, the same for good", examples = "simpel-17")
            @NotBlank
            @PlainText
            @MaxCodePoints(100)
            String externalId,

            @Schema(nullable = true, description = "Once, of a service that is there already: it gets the external id")
            @Nullable
            UUID id,

            @NotNull @Valid ServiceDetails service)
            implements Item {}
}
