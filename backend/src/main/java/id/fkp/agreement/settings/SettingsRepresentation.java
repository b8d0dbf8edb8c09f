package id.fkp.agreement.settings;

import id.fkp.shared.http.Versioned;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a unit numbers its records of agreement. */
@Schema(name = "AgreementSettings", description = "How a unit numbers its records of agreement")
public record SettingsRepresentation(
        UUID unitId,
        @Schema(examples = "BA-{n}/FKP/{romanMonth}/{year}") String numberPattern,
        @Schema(examples = "0") int version)
        implements Versioned {}
