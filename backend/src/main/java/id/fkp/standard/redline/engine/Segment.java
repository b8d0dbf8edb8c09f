package id.fkp.standard.redline.engine;

import id.fkp.shared.document.Document.Mark;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Words in a row that stayed, came or went. Those that stayed and those that came are the newer text, letter by
 * letter; those that stayed and those that went the older one.
 *
 * @param op never {@link Op#CHANGED}: a word with other marks went and came
 * @param text null for a line break within a paragraph
 * @param marks null for plain words
 */
@Schema(
        name = "RedlineSegment",
        description = "Words in a row that stayed, came or went. SAME and INSERTED together are the newer text, "
                + "letter by letter; SAME and DELETED the older one")
public record Segment(
        @Schema(
                enumeration = {"SAME", "INSERTED", "DELETED"},
                required = true)
        Op op,

        @Schema(nullable = true, description = "Absent for a line break", examples = "14 hari kerja") @Nullable
        String text,

        @Schema(nullable = true, description = "Absent for plain words") @Nullable
        List<Mark> marks) {}
