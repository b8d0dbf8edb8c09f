package id.fkp.standard.redline.engine;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Compares two lines word by word. */
final class WordDiff {

    /**
     * What lies between the first and the last difference of two lines is compared if it has no more words than this,
     * both sides together; else it shows as replaced. The time grows with the square of it: 14 components of 5,000
     * words in any order stay below a second (bench/redline.sh).
     */
    static final int MOST_WORDS = 1_200;

    private final Line before;
    private final Line after;
    private final BitSet deleted = new BitSet();
    private final BitSet inserted = new BitSet();

    /** How many words at the start are the same, and where the same words at the end begin. */
    private final int start;

    private final int endBefore;
    private final int endAfter;

    private WordDiff(Line before, Line after) {
        this.before = before;
        this.after = after;
        int shorter = Math.min(before.size(), after.size());
        int first = 0;
        while (first < shorter && before.number(first) == after.number(first)) {
            first++;
        }
        int last = 0;
        while (last < shorter - first
                && before.number(before.size() - 1 - last) == after.number(after.size() - 1 - last)) {
            last++;
        }
        start = first;
        endBefore = before.size() - last;
        endAfter = after.size() - last;
    }

    static List<Segment> of(Line before, Line after) {
        var diff = new WordDiff(before, after);
        diff.compare();
        diff.joinOverSigns();
        return diff.segments();
    }

    private void compare() {
        int gone = endBefore - start;
        int come = endAfter - start;
        if (gone == 0 || come == 0 || gone + come > MOST_WORDS) {
            deleted.set(start, endBefore);
            inserted.set(start, endAfter);
            return;
        }
        var older = known(before, endBefore, after.numbers(start, endAfter), deleted);
        var newer = known(after, endAfter, before.numbers(start, endBefore), inserted);
        var changes = new MyersDiffWithLinearSpace<Integer>()
                .computeDiff(numbers(before, older), numbers(after, newer), null);
        for (var change : changes) {
            older.subList(change.startOriginal, change.endOriginal).forEach(deleted::set);
            newer.subList(change.startRevised, change.endRevised).forEach(inserted::set);
        }
    }

    /** Where the words stand that the other line has, too; those it has nowhere are changed, whatever else is. */
    private List<Integer> known(Line line, int end, BitSet others, BitSet changed) {
        var places = new ArrayList<Integer>();
        for (int at = start; at < end; at++) {
            if (others.get(line.number(at))) {
                places.add(at);
            } else {
                changed.set(at);
            }
        }
        return places;
    }

    private static List<Integer> numbers(Line line, List<Integer> places) {
        return places.stream().map(line::number).toList();
    }

    /** A comma that stayed between two changes would only cut them up. */
    private void joinOverSigns() {
        int i = start;
        int j = start;
        while (i < endBefore || j < endAfter) {
            i = deleted.nextClearBit(i);
            j = inserted.nextClearBit(j);
            int length = sameFrom(i, j);
            boolean between = (i > start || j > start) && (i + length < endBefore || j + length < endAfter);
            if (between && !isFirm(i, length)) {
                deleted.set(i, i + length);
                inserted.set(j, j + length);
            }
            i += length;
            j += length;
        }
    }

    private int sameFrom(int i, int j) {
        int length = 0;
        while (i + length < endBefore
                && j + length < endAfter
                && !deleted.get(i + length)
                && !inserted.get(j + length)) {
            length++;
        }
        return length;
    }

    private boolean isFirm(int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (before.token(i).isFirm()) {
                return true;
            }
        }
        return false;
    }

    private List<Segment> segments() {
        var writer = new SegmentWriter();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (deleted.get(i)) {
                writer.add(Op.DELETED, before.token(i++));
            } else if (inserted.get(j)) {
                writer.add(Op.INSERTED, after.token(j++));
            } else {
                writer.same(before.token(i++), after.token(j++));
            }
        }
        return writer.segments();
    }
}
