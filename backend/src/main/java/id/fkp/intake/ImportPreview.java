package id.fkp.intake;

import id.fkp.intake.part.Leftover;
import id.fkp.intake.sorting.Sorted;
import id.fkp.intake.sorting.Sorted.Found;
import id.fkp.shared.text.Words;
import id.fkp.standard.version.ComponentCode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a document says of the 14 components. Nothing of it is kept.
 *
 * @param missing the components of which it says nothing, in reading order
 * @param notes what a person should know about how it was read
 */
@Schema(
        name = "ImportPreview",
        description = "What a document says of the 14 components, and everything in it that belongs to none")
record ImportPreview(
        DocumentForm form,

        @Schema(description = "In reading order, each at most once")
        List<Found> components,

        List<ComponentCode> missing,

        @Schema(description = "In the order of the document")
        List<Leftover> leftovers,

        @Schema(description = "What to know about how it was read")
        List<Words> notes) {

    static ImportPreview of(DocumentForm form, Sorted sorted) {
        var found = sorted.components().stream().map(Found::code).collect(Collectors.toSet());
        var missing = Arrays.stream(ComponentCode.values())
                .filter(code -> !found.contains(code))
                .toList();
        return new ImportPreview(form, sorted.components(), missing, sorted.leftovers(), sorted.notes());
    }
}
