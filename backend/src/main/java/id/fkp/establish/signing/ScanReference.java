package id.fkp.establish.signing;

import id.fkp.file.FileKind;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The official copy of a signed document. */
@Schema(description = "The signed scan, which is the official copy; its bytes are at /files/{id}/content")
public record ScanReference(
        UUID id,
        @Schema(examples = "SK Standar 2024.pdf") String name,
        @Schema(examples = "PDF") FileKind kind,

        @Schema(description = "Bytes", examples = "482113") long size,

        @Schema(
                description = "Of the bytes, in hexadecimal",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256) {}
