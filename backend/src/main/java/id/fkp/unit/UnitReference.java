package id.fkp.unit;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which unit, with the name to show. */
@Schema(description = "Which unit")
public record UnitReference(
        UUID id,

        @Schema(examples = "loka-pom-di-kota-tanjungbalai") String slug,

        @Schema(examples = "Loka POM di Kota Tanjungbalai") String name) {}
