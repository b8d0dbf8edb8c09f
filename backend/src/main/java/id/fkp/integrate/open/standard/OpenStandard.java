package id.fkp.integrate.open.standard;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A standard as open data; its texts are versions. */
@Schema(name = "OpenStandard", description = "A service standard that has been before the public")
public record OpenStandard(
        UUID id,
        UUID unitId,
        UUID serviceId,
        @Schema(examples = "standar-pelayanan-pengujian") String slug,
        @Schema(examples = "SP-01") String code,

        @Schema(examples = "Standar Pelayanan Pengujian Obat dan Makanan")
        String title) {}
