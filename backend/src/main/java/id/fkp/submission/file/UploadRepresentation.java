package id.fkp.submission.file;

import id.fkp.attachment.WaitingAttachment;
import id.fkp.file.FileKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file that waits for the input that names it. */
@Schema(name = "AttachmentUpload", description = "A file that waits for the input that names it")
public record UploadRepresentation(
        @Schema(description = "To be named in fileIds of the input")
        UUID id,

        @Schema(description = "What it is kept as; pictures become JPEG", examples = "JPEG")
        FileKind kind,

        @Schema(description = "Bytes, as it is kept", examples = "482113")
        long size,

        @Schema(description = "Whether a virus scanner has looked at it", examples = "true")
        boolean scanned,

        @Schema(description = "It goes 24 hours later, unless an input has named it")
        Instant storedAt) {

    static UploadRepresentation of(WaitingAttachment file) {
        return new UploadRepresentation(file.id(), file.kind(), file.size(), file.scanned(), file.storedAt());
    }
}
