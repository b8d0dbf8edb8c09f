package id.fkp.file;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A file, as those who may read it see it; its bytes are at {@code /files/{id}/content}. */
@Schema(name = "File", description = "A file of a unit, without its bytes")
public record FileRepresentation(
        UUID id,
        UUID unitId,

        @Schema(description = "As a person may save it, with the ending of its kind", examples = "SK Standar 2027.pdf")
        String name,

        @Schema(description = "What it is by its content", examples = "PDF")
        FileKind kind,

        @Schema(examples = "application/pdf") String mediaType,

        @Schema(description = "Bytes", examples = "482113") long size,

        @Schema(
                description = "Of the bytes, in hexadecimal; also its ETag",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        Instant storedAt,

        @Schema(nullable = true, description = "Since when everybody may read it") @Nullable
        Instant publishedAt) {

    static FileRepresentation of(FileInfo file) {
        return new FileRepresentation(
                file.id(),
                file.unitId(),
                file.name(),
                file.kind(),
                file.kind().mediaType(),
                file.size(),
                file.sha256(),
                file.storedAt(),
                file.publishedAt());
    }
}
