package id.fkp.unit;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which institution, with the name to show. */
@Schema(description = "Which institution")
public record InstitutionReference(
        UUID id,

        @Schema(examples = "bpom") String slug,

        @Schema(examples = "Badan Pengawas Obat dan Makanan")
        String name) {}
