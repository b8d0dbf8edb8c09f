package id.fkp.service;

import id.fkp.shared.http.Versioned;
import id.fkp.shared.text.Digest;
import id.fkp.unit.UnitReference;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A service, as everyone sees it.
 *
 * @param archived no longer offered; it stays readable, since standards and forums refer to it
 * @param version counts the changes of the service itself; the ETag also changes with the name of its unit
 */
@Schema(name = "Service", description = "One kind of service that a unit gives, with the ways to get it")
public record ServiceRepresentation(
        UUID id,

        @Schema(examples = "pengujian-obat-dan-makanan") String slug,

        UnitReference unit,

        @Schema(examples = "Pengujian Obat dan Makanan") String name,

        @Schema(nullable = true, description = "Plain text with line breaks") @Nullable
        String description,

        List<Channel> channels,

        @Schema(description = "No longer offered") boolean archived,

        @Schema(examples = "0") int version)
        implements Versioned {

    static ServiceRepresentation of(Service service, UnitReference unit) {
        return new ServiceRepresentation(
                service.id,
                service.slug,
                unit,
                service.name,
                service.description,
                service.channels,
                service.isArchived(),
                service.version);
    }

    @Override
    public String etag() {
        return "\"" + Digest.sha256(toString()).substring(0, 32) + "\"";
    }
}
