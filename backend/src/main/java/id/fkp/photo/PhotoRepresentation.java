package id.fkp.photo;

import id.fkp.shared.http.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A photo of a session; its pixels are read apart. */
@Schema(name = "SessionPhoto", description = "A photo of a session; its pixels are read apart")
public record PhotoRepresentation(
        UUID id,
        UUID sessionId,

        @Schema(examples = "Peserta membahas jangka waktu layanan di Aula Dinas Kesehatan")
        String alt,

        @Schema(description = "Pixels", examples = "2048") int width,
        @Schema(description = "Pixels", examples = "1536") int height,

        @Schema(nullable = true, description = "By the camera's clock, read in the zone of the unit") @Nullable
        Instant takenAt,

        @Schema(description = "Whether everybody sees it") boolean shown,

        Instant storedAt,
        @Schema(examples = "1") int version)
        implements Versioned {

    static PhotoRepresentation of(SessionPhoto photo) {
        return new PhotoRepresentation(
                photo.id,
                photo.sessionId,
                photo.alt,
                photo.width,
                photo.height,
                photo.takenAt,
                photo.shownAt != null,
                photo.storedAt,
                photo.version);
    }
}
