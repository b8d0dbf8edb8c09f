package id.fkp.standard.redline.engine;

import id.fkp.shared.document.Document.Mark;
import id.fkp.standard.redline.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Joins words into segments: what went in one place stands before what came there. */
final class SegmentWriter {

    private final List<Run> written = new ArrayList<>();
    private final List<Run> deleted = new ArrayList<>();
    private final List<Run> inserted = new ArrayList<>();

    /** Words with the same marks and the same fate, still growing; a line break holds no text. */
    private record Run(Op op, List<Mark> marks, @Nullable StringBuilder text) {

        Segment segment() {
            return new Segment(op, text == null ? null : text.toString(), marks.isEmpty() ? null : marks);
        }
    }

    void same(Token before, Token after) {
        settle();
        if (before.space().equals(after.space())) {
            add(written, Op.SAME, before, before.word(), before.space());
        } else {
            add(written, Op.SAME, before, before.word(), "");
            add(deleted, Op.DELETED, before, "", before.space());
            add(inserted, Op.INSERTED, after, "", after.space());
        }
    }

    /** A word with its space that stands in one text only, or is the same in both to the last space. */
    void add(Op op, Token token) {
        if (op == Op.SAME) {
            same(token, token);
            return;
        }
        add(op == Op.DELETED ? deleted : inserted, op, token, token.word(), token.space());
    }

    List<Segment> segments() {
        settle();
        return written.stream().map(Run::segment).toList();
    }

    private void settle() {
        settle(deleted);
        settle(inserted);
    }

    private void settle(List<Run> runs) {
        written.addAll(runs);
        runs.clear();
    }

    private static void add(List<Run> runs, Op op, Token token, String word, String space) {
        if (token.isLineBreak()) {
            runs.add(new Run(op, token.marks(), null));
        } else if (!word.isEmpty() || !space.isEmpty()) {
            open(runs, op, token.marks()).append(word).append(space);
        }
    }

    private static StringBuilder open(List<Run> runs, Op op, List<Mark> marks) {
        var last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && last.text() != null && last.op() == op && Objects.equals(last.marks(), marks)) {
            return last.text();
        }
        var text = new StringBuilder();
        runs.add(new Run(op, marks, text));
        return text;
    }
}
