package id.fkp.feedback.concealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.fkp.feedback.concealed.Span.Of;
import id.fkp.shared.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of a text give way to a marker, counted in code points. */
class MarkedTest {

    private static final String TEXT = "Pak Budi 😀 0812 lambat.";

    @Test
    void parts_of_both_texts_give_way_in_whatever_order_they_are_named() {
        var marked = Marked.of(
                TEXT,
                "Ganti Budi.",
                List.of(new Span(Of.TEXT, 11, 15), new Span(Of.PROPOSAL, 6, 10), new Span(Of.TEXT, 4, 8)),
                "[x]");
        assertThat(marked).isEqualTo(new Marked("Pak [x] 😀 [x] lambat.", "Ganti [x]."));
    }

    @Test
    void a_character_beyond_the_basic_plane_counts_once_and_is_never_cut() {
        assertThat(Marked.of(TEXT, null, List.of(new Span(Of.TEXT, 9, 10)), "[x]")
                        .text())
                .isEqualTo("Pak Budi [x] 0812 lambat.");
    }

    @Test
    void parts_that_touch_do_not_overlap_and_the_whole_text_may_go() {
        var parts = List.of(new Span(Of.TEXT, 0, 3), new Span(Of.TEXT, 3, 23));
        assertThat(Marked.of(TEXT, null, parts, "[x]").text()).isEqualTo("[x][x]");
    }

    @Test
    void markers_that_would_make_the_text_longer_than_is_kept_are_refused() {
        var longest = "a".repeat(9_999);
        var part = List.of(new Span(Of.TEXT, 0, 1));
        assertThat(Marked.of(longest, null, part, "[]").text()).hasSize(10_000);
        assertThatThrownBy(() -> Marked.of(longest, null, part, "[x]")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Marked.of("a", longest, List.of(new Span(Of.PROPOSAL, 0, 1)), "[x]"))
                .isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @CsvSource({"TEXT, 0, 24", "TEXT, 5, 5", "TEXT, 6, 2", "TEXT, 30, 31", "PROPOSAL, 0, 1", "NO_CHANGE_REASON, 0, 1"})
    void what_leaves_the_text_or_is_empty_is_refused_at_its_place(Of of, int from, int to) {
        assertThat(faults(List.of(new Span(Of.TEXT, 0, 1), new Span(of, from, to))))
                .containsExactly("/spans/1 out-of-bounds");
    }

    @Test
    void what_overlaps_is_refused_at_the_later_one() {
        assertThat(faults(List.of(new Span(Of.TEXT, 4, 8), new Span(Of.TEXT, 0, 5), new Span(Of.TEXT, 8, 9))))
                .containsExactly("/spans/1 overlaps");
    }

    private static List<String> faults(List<Span> spans) {
        assertThatThrownBy(() -> Marked.of(TEXT, null, spans, "[x]")).isInstanceOf(ProblemException.class);
        return Marked.faults(TEXT, Of.PROPOSAL, null, spans).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
