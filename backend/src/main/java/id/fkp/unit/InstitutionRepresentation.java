package id.fkp.unit;

import id.fkp.shared.http.Versioned;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An institution, as everyone sees it. */
@Schema(name = "Institution", description = "The body to which units belong")
public record InstitutionRepresentation(
        UUID id,

        @Schema(examples = "badan-pengawas-obat-dan-makanan")
        String slug,

        @Schema(examples = "Badan Pengawas Obat dan Makanan")
        String name,

        @Schema(examples = "BPOM") String shortName,

        @Schema(examples = "0") int version)
        implements Versioned {

    static InstitutionRepresentation of(Institution institution) {
        return new InstitutionRepresentation(
                institution.id, institution.slug, institution.name, institution.shortName, institution.version);
    }
}
