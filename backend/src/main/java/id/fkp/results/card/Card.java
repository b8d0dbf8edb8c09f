package id.fkp.results.card;

import id.fkp.results.ForumResults.Inputs;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a card: all of it public, none of it about a person. Equal cards are equal pictures.
 *
 * @param notice that it is no official document; null where it is one
 * @param caption when one may write, or what the numbers are
 * @param sums each a whole and what it is made of
 */
record Card(@Nullable String notice, String unit, String title, String caption, List<Sum> sums) {

    Card {
        sums = List.copyOf(sums);
    }

    /** A whole, and the parts that add up to it. */
    record Sum(List<Term> terms) {

        Sum {
            terms = List.copyOf(terms);
        }

        private static Sum of(Term... terms) {
            return new Sum(List.of(terms));
        }
    }

    /** A number and what it counts. */
    record Term(String count, String label) {}

    /** All that came in. */
    static Sum received(Inputs inputs) {
        return Sum.of(
                term(inputs.received(), "masuk"),
                term(inputs.published(), "ditampilkan"),
                term(inputs.held(), "ditahan"),
                term(inputs.hidden(), "disembunyikan"),
                term(inputs.withdrawn(), "ditarik"));
    }

    /** What became of those that are shown. */
    static Sum answered(Inputs inputs) {
        return Sum.of(
                term(inputs.published(), "ditampilkan"),
                term(inputs.accepted(), "diterima"),
                term(inputs.partlyAccepted(), "diterima sebagian"),
                term(inputs.rejected(), "ditolak"),
                term(inputs.deferred(), "ditunda"),
                term(inputs.redirected(), "dialihkan"),
                term(inputs.open(), "belum dijawab"));
    }

    /** Its sums in words, one sentence each, for those who do not see them. */
    String sumsInWords() {
        return sums.stream().map(Card::inWords).collect(Collectors.joining(" "));
    }

    private static String inWords(Sum sum) {
        var terms = sum.terms().stream()
                .map(term -> term.count() + " " + term.label())
                .toList();
        return terms.get(0) + " = " + String.join(" + ", terms.subList(1, terms.size())) + ".";
    }

    private static Term term(int count, String label) {
        return new Term(String.format(Locale.forLanguageTag("id-ID"), "%,d", count), label);
    }
}
