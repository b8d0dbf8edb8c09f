package id.fkp.integrate.open;

import id.fkp.service.Channel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A service as open data. */
@Schema(name = "OpenService", description = "One kind of service of a unit")
public record OpenService(
        UUID id,
        UUID unitId,
        @Schema(examples = "pengujian-obat-dan-makanan") String slug,
        @Schema(examples = "Pengujian Obat dan Makanan") String name,

        @Schema(nullable = true, description = "Plain text with line breaks") @Nullable
        String description,

        @Schema(description = "Ways to get it") List<Channel> channels,

        @Schema(nullable = true, description = "Since when it is no longer offered") @Nullable
        Instant archivedAt) {}
