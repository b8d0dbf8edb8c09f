package id.fkp.intake.sorting;

import id.fkp.intake.part.Leftover;
import id.fkp.shared.document.Document;
import id.fkp.shared.text.Words;
import id.fkp.standard.version.ComponentCode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was found in a document.
 *
 * @param components in reading order, each at most once
 * @param leftovers everything else, in the order of the document
 */
public record Sorted(List<Found> components, List<Leftover> leftovers, List<Words> notes) {

    /**
     * The text of one component.
     *
     * @param label as the document writes it
     */
    @Schema(name = "ImportedComponent", description = "What the document says of one component")
    public record Found(
            ComponentCode code,

            @Schema(description = "How the document calls it", examples = "Waktu Penyelesaian")
            String label,

            @Schema(description = "Where it begins in the document")
            Words place,

            Document content) {}
}
