package id.fkp.feedback.concealed;

import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Both texts of an input or of an answer with a marker in the place of some parts. Offsets are code points, so that no span
 * can cut a character in two.
 *
 * @param other the wording that an input proposes, or why an answer changes nothing; null where there is none
 */
public record Marked(String text, @Nullable String other) {

    /** What the database holds of one text; a giver writes half as much, so that markers have room. */
    static final int MOST_CODE_POINTS = 10_000;

    private static final Words OUT_OF_BOUNDS =
            new Words("tidak ada di dalam teks sekarang", "is not within the text as it is now");
    private static final Words TOO_LONG = new Words(
            "terlalu banyak bagian: teks dengan tandanya menjadi terlalu panjang",
            "are too many: the text with its markers would be too long");
    private static final Words OVERLAPS = new Words("bertumpuk dengan bagian lain", "overlaps another part");

    /** Of an input. Refuses, each at its place, spans that leave the text or overlap. */
    public static Marked of(String text, @Nullable String proposal, List<Span> spans, String marker) {
        return of(text, Span.Of.PROPOSAL, proposal, spans, marker);
    }

    /** As {@link #of(String, String, List, String)}, of what has another text beside the one that was said. */
    public static Marked of(String text, Span.Of otherIs, @Nullable String other, List<Span> spans, String marker) {
        var faults = faults(text, otherIs, other, spans);
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
        var marked = new Marked(
                marked(text, of(spans, Span.Of.TEXT), marker),
                other == null ? null : marked(other, of(spans, otherIs), marker));
        if (isTooLong(marked.text()) || (marked.other() != null && isTooLong(marked.other()))) {
            throw refused(List.of(new Fault("/spans", "too-long", TOO_LONG)));
        }
        return marked;
    }

    private static boolean isTooLong(String marked) {
        return marked.codePointCount(0, marked.length()) > MOST_CODE_POINTS;
    }

    private static List<Span> of(List<Span> spans, Span.Of which) {
        return spans.stream()
                .filter(span -> span.of() == which)
                .sorted(Comparator.comparingInt(Span::from).reversed())
                .toList();
    }

    static List<Fault> faults(String text, Span.Of otherIs, @Nullable String other, List<Span> spans) {
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < spans.size(); i++) {
            var span = spans.get(i);
            var within = span.of() == Span.Of.TEXT ? text : span.of() == otherIs ? other : null;
            if (within == null || span.from() >= span.to() || span.to() > within.codePointCount(0, within.length())) {
                faults.add(new Fault("/spans/" + i, "out-of-bounds", OUT_OF_BOUNDS));
            } else if (spans.subList(0, i).stream().anyMatch(before -> overlap(before, span))) {
                faults.add(new Fault("/spans/" + i, "overlaps", OVERLAPS));
            }
        }
        return faults;
    }

    private static boolean overlap(Span one, Span other) {
        return one.of() == other.of() && one.from() < other.to() && other.from() < one.to();
    }

    /** @param lastFirst so that what is replaced moves nothing that is still to be */
    private static String marked(String text, List<Span> lastFirst, String marker) {
        var said = new StringBuilder(text);
        for (var span : lastFirst) {
            said.replace(text.offsetByCodePoints(0, span.from()), text.offsetByCodePoints(0, span.to()), marker);
        }
        return said.toString();
    }
}
