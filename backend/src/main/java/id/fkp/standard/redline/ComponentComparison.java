package id.fkp.standard.redline;

import id.fkp.shared.document.Document;
import id.fkp.shared.text.Words;
import id.fkp.standard.redline.engine.Op;
import id.fkp.standard.redline.engine.Redline;
import id.fkp.standard.redline.engine.RedlineBlock;
import id.fkp.standard.redline.engine.RedlineRow;
import id.fkp.standard.version.ComponentCode;
import id.fkp.standard.version.ComponentRepresentation;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One of the 14 components in both versions.
 *
 * @param rows read before the text, as everywhere
 */
@Schema(name = "ComponentComparison", description = "One of the 14 components in both versions")
public record ComponentComparison(
        ComponentCode code,

        @Schema(examples = "TIME_LIMIT") String name,

        Words label,

        State state,

        @Schema(description = "Its typed rows, read before the text; none in most components", examples = "[]")
        List<RedlineRow> rows,

        @Schema(description = "Its text; the parts that stayed, too")
        List<RedlineBlock> blocks) {

    /** Whether a component says the same in both versions. */
    @Schema(
            name = "ComparisonState",
            description = "Whether a component says the same in both versions. ADDED said nothing before, REMOVED says "
                    + "nothing any more")
    public enum State {
        UNCHANGED,
        CHANGED,
        ADDED,
        REMOVED
    }

    static ComponentComparison of(ComponentRepresentation before, ComponentRepresentation after) {
        var code = after.code();
        var rows = Redline.rows(before.rows(), after.rows());
        var blocks = Redline.blocks(said(before), said(after));
        boolean same = Stream.concat(
                        rows.stream().map(RedlineRow::op), blocks.stream().map(RedlineBlock::op))
                .allMatch(op -> op == Op.SAME);
        return new ComponentComparison(
                code,
                code.term(),
                new Words(code.labelId(), code.labelEn()),
                state(before.complete(), after.complete(), same),
                rows,
                blocks);
    }

    boolean differs() {
        return state != State.UNCHANGED;
    }

    private static State state(boolean saysBefore, boolean saysAfter, boolean same) {
        if (saysBefore != saysAfter) {
            return saysAfter ? State.ADDED : State.REMOVED;
        }
        return same ? State.UNCHANGED : State.CHANGED;
    }

    /** Blank paragraphs alone say nothing, so that nothing goes or comes with them. */
    private static Document said(ComponentRepresentation component) {
        return component.content().isEmpty() ? Document.EMPTY : component.content();
    }
}
