package id.fkp.standard.version;

import id.fkp.shared.document.Document;
import id.fkp.shared.http.Versioned;
import id.fkp.standard.reason.ChangeReason;
import id.fkp.standard.row.Row;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One of the 14 texts of a version.
 *
 * @param rows of the kind its code has: SD1 REQUIREMENT, SD2 STEP, SD3 TIME, SD4 FEE, the others none
 * @param changed whether it reads otherwise than in the version it began with; null in the first of a standard
 * @param reason why it does
 * @param complete whether it says anything at all
 * @param updatedBy for members, as long as the version is a draft
 * @param version what is inside the ETag, so that one can also change what one read with its version
 */
@Schema(name = "Component", description = "One of the 14 components of a version")
public record ComponentRepresentation(
        ComponentCode code,
        Document content,

        @Schema(description = "Of the one kind that its code has; read before the text")
        List<Row> rows,

        @Schema(
                nullable = true,
                description = "Whether it reads otherwise than in the version with whose words this one began; absent "
                        + "from the first text of a standard")
        @Nullable
        Boolean changed,

        @Schema(nullable = true, description = "Why it was changed") @Nullable
        ChangeReason reason,

        boolean complete,
        @Schema(nullable = true) @Nullable Instant updatedAt,

        @Schema(nullable = true, description = "Only for members, and only in a draft", examples = "Siti Rahma")
        @Nullable
        String updatedBy,

        @Schema(description = "Its ETag is this number in quotes", examples = "3")
        int version)
        implements Versioned {

    /** With the name of who wrote it, for members. */
    static ComponentRepresentation of(Component component) {
        return new ComponentRepresentation(
                component.code,
                component.content,
                component.rows,
                component
                        .before()
                        .map(before -> !component.saysTheSameAs(before))
                        .orElse(null),
                component.reason(),
                component.isComplete(),
                component.updatedAt,
                component.updatedByName,
                component.version);
    }

    ComponentRepresentation withoutAuthor() {
        return new ComponentRepresentation(code, content, rows, changed, reason, complete, updatedAt, null, version);
    }
}
