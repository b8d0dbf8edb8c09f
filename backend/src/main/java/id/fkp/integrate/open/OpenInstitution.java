package id.fkp.integrate.open;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An institution as open data. */
@Schema(name = "OpenInstitution", description = "A ministry, agency or local government above units")
public record OpenInstitution(
        UUID id,
        @Schema(examples = "badan-pom") String slug,

        @Schema(examples = "Badan Pengawas Obat dan Makanan")
        String name,

        @Schema(examples = "Badan POM") String shortName) {}
