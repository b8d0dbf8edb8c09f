package id.fkp.briefing.reading;

import id.fkp.file.FileKind;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What officers are given to read besides the standards. */
@Schema(description = "What officers are given to read; its bytes are at /files/{fileId}/content")
public record BriefingMaterialFile(
        UUID fileId,
        @Schema(examples = "paparan-standar.pdf") String name,
        @Schema(examples = "PDF") FileKind kind,

        @Schema(description = "Bytes", examples = "482113") long size) {}
