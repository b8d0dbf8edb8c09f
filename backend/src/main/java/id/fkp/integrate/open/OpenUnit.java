package id.fkp.integrate.open;

import id.fkp.unit.plan.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit as open data. */
@Schema(name = "OpenUnit", description = "An office that serves the public (UPP)")
public record OpenUnit(
        UUID id,
        UUID institutionId,
        @Schema(examples = "loka-pom-di-kota-tanjungbalai") String slug,
        @Schema(examples = "Loka POM di Kota Tanjungbalai") String name,
        @Schema(examples = "Loka POM Tanjungbalai") String shortName,

        @Schema(examples = "Jl. Jenderal Sudirman Km 5, Kota Tanjungbalai")
        String address,

        @Schema(description = "In which its days and hours are meant", examples = "Asia/Jakarta")
        String zone,

        @Schema(description = "Regions that it serves, by code of the Ministry of Home Affairs")
        List<Territory> territories,

        @Schema(nullable = true, description = "Plain text with line breaks") @Nullable
        String about,

        @Schema(nullable = true, examples = "+62 623 000000") @Nullable
        String phone,

        @Schema(nullable = true, examples = "loka@example.go.id") @Nullable
        String email,

        @Schema(nullable = true, examples = "2018-07-02") @Nullable
        LocalDate foundedOn) {}
