package id.fkp.intake.part;

import id.fkp.shared.document.Document.Node;
import id.fkp.shared.text.Words;
import java.util.List;

/** One piece of a document, in reading order. */
public sealed interface Part permits Part.Prose, Grid {

    /** Where it stands, as a person finds it again. */
    Words place();

    /**
     * Text outside tables.
     *
     * @param blocks a paragraph, or a list with all its items
     */
    record Prose(Words place, List<Node> blocks) implements Part {}
}
