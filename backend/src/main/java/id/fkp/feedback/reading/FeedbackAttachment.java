package id.fkp.feedback.reading;

import id.fkp.file.FileKind;
import id.fkp.shared.http.Versioned;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A file that came with an input; its bytes are read apart. */
@Schema(
        name = "FeedbackAttachment",
        description = "A file that came with an input; its bytes are at /attachments/{id}/content")
public record FeedbackAttachment(
        UUID id,

        @Schema(description = "1 to 3 within its input", examples = "1")
        int place,

        @Schema(
                nullable = true,
                description = "As its giver calls it; absent for the public, since a name may tell of a person",
                examples = "loket.jpg")
        @Nullable
        String name,

        @Schema(description = "PDF or JPEG, by its content", examples = "JPEG")
        FileKind kind,

        @Schema(description = "Bytes", examples = "482113") long size,

        @Schema(description = "Whether everybody sees it, as long as its input is public", examples = "false")
        boolean published,

        @Schema(description = "Whether a virus scanner has looked at it", examples = "true")
        boolean scanned,

        @Schema(description = "If-Match takes it in quotes", examples = "1")
        int version)
        implements Versioned {}
