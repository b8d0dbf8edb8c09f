package id.fkp.intake.part;

import id.fkp.shared.text.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something in a document that belongs to no component, word for word, so that nothing is lost in silence. */
@Schema(name = "ImportLeftover", description = "Something in the document that belongs to no component")
public record Leftover(
        @Schema(description = "Where it stands in the document")
        Words place,

        @Schema(description = "Word for word, without how it looks", examples = "Ditetapkan di Tanjungbalai")
        String text,

        Reason reason) {

    /** Why it belongs to none. */
    @Schema(
            name = "ImportLeftoverReason",
            description = "OUTSIDE_TABLE: before, between or after the tables. UNKNOWN_LABEL: its label is that of no "
                    + "component. UNKNOWN_TABLE: a table of another kind. BESIDE_LABEL: in a column before the labels. "
                    + "FOUND_BEFORE: its component has been read already, as where a document holds several standards. "
                    + "TOO_LONG: what a component cannot hold any more. TEXT_BOX, FOOTNOTE, HEADER: not part of the text "
                    + "itself")
    public enum Reason {
        OUTSIDE_TABLE,
        UNKNOWN_LABEL,
        UNKNOWN_TABLE,
        BESIDE_LABEL,
        FOUND_BEFORE,
        TOO_LONG,
        TEXT_BOX,
        FOOTNOTE,
        HEADER
    }
}
