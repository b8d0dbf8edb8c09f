package id.fkp.unit;

import id.fkp.shared.http.Versioned;
import id.fkp.shared.text.Digest;
import id.fkp.unit.plan.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A unit, as everyone sees it.
 *
 * @param version counts the changes of the unit itself; the ETag also changes with the name of its institution
 */
@Schema(name = "Unit", description = "An office that serves the public and holds forums (UPP)")
public record UnitRepresentation(
        UUID id,

        @Schema(examples = "loka-pom-di-kota-tanjungbalai") String slug,

        InstitutionReference institution,

        @Schema(examples = "Loka POM di Kota Tanjungbalai") String name,

        @Schema(examples = "Loka POM Tanjungbalai") String shortName,

        @Schema(examples = "Jl. Jenderal Sudirman Km 5, Kota Tanjungbalai")
        String address,

        @Schema(
                description = "Zone in which the unit's dates and hours are meant",
                enumeration = {"Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"},
                examples = "Asia/Jakarta")
        String zone,

        List<Territory> territories,

        @Schema(nullable = true, description = "Plain text with line breaks") @Nullable
        String about,

        @Schema(nullable = true, examples = "+62 623 000000") @Nullable
        String phone,

        @Schema(nullable = true, examples = "loka@example.go.id") @Nullable
        String email,

        @Schema(nullable = true, description = "Day on which it was founded", examples = "2018-07-02") @Nullable
        LocalDate foundedOn,

        @Schema(examples = "0") int version)
        implements Versioned {

    static UnitRepresentation of(Unit unit, Institution institution) {
        return new UnitRepresentation(
                unit.id,
                unit.slug,
                new InstitutionReference(institution.id, institution.slug, institution.name),
                unit.name,
                unit.shortName,
                unit.address,
                unit.zone,
                unit.territories,
                unit.about,
                unit.phone,
                unit.email,
                unit.foundedOn,
                unit.version);
    }

    @Override
    public String etag() {
        return "\"" + Digest.sha256(toString()).substring(0, 32) + "\"";
    }
}
