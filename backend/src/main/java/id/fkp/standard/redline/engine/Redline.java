package id.fkp.standard.redline.engine;

import id.fkp.shared.document.Document;
import id.fkp.standard.redline.words.Vocabulary;
import id.fkp.standard.row.Row;
import java.util.List;

/**
 * Lays two texts over each other. Paragraphs are aligned first, words are compared within a pair. Work and memory are
 * bounded by what a document may hold and by {@link WordDiff#MOST_WORDS}.
 */
public final class Redline {

    private Redline() {}

    /** The blocks of both, in reading order; what went stands before what came in its place. */
    public static List<RedlineBlock> blocks(Document before, Document after) {
        var words = new Vocabulary();
        return BlockDiff.of(Block.all(before.content(), words), Block.all(after.content(), words));
    }

    /** The typed rows of both, in reading order; what went stands before what came in its place. */
    public static List<RedlineRow> rows(List<Row> before, List<Row> after) {
        return RowDiff.of(before, after);
    }
}
