package id.fkp.followup.given;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a promise is, in words. */
@Schema(
        name = "FollowUpNoteText",
        description = "How far a promise is, in words; public",
        examples = "{\"text\":\"Loket kedua sudah dicat, menunggu komputer.\"}")
public record NoteText(
        @Schema(description = "Plain text with line breaks", maxLength = 2000) @NotBlank @MaxCodePoints(2000) @PlainText
        String text) {}
