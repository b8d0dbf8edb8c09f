package id.fkp.similar.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/** Pairs of inputs of which a person has said whether they are one matter. */
public final class Pairs {

    private Pairs() {}

    /** A pair as it stands in a file. */
    public record Pair(String id, String half, boolean same, String first, String second) {

        Common common() {
            return new Common(Wording.of(first), Wording.of(second));
        }

        double likeness() {
            return Likeness.of(Wording.of(first), Wording.of(second));
        }

        /** Pairs of one office have words in common; those of the frozen file stand alone. */
        String domain() {
            return id.contains("-") ? id.substring(0, id.lastIndexOf('-')) : id;
        }
    }

    /** How far the machine agrees with a person. */
    public record Measured(long right, long wrong, long missed) {

        public static Measured of(List<Pair> pairs, List<Double> likeness, double threshold) {
            long right = 0;
            long wrong = 0;
            long missed = 0;
            for (int i = 0; i < pairs.size(); i++) {
                boolean found = likeness.get(i) >= threshold;
                boolean same = pairs.get(i).same();
                right += found && same ? 1 : 0;
                wrong += found && !same ? 1 : 0;
                missed += !found && same ? 1 : 0;
            }
            return new Measured(right, wrong, missed);
        }

        public double precision() {
            return (double) right / (right + wrong);
        }

        public double recall() {
            return (double) right / (right + missed);
        }
    }

    /** 300 pairs, of which nobody who makes rules reads those of the half 'held'. */
    public static List<Pair> frozen(String half) {
        return of("pairs.csv").filter(pair -> pair.half().equals(half)).toList();
    }

    /** Pairs that were written to make the rules with. */
    public static List<Pair> more() {
        return of("more-pairs.csv").toList();
    }

    /** Pairs of fourteen others, of more than a hundred offices, harder than the frozen ones; the rules were not made with them. */
    public static List<Pair> written() {
        return of("written-pairs.csv").toList();
    }

    private static Stream<Pair> of(String file) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = Objects.requireNonNull(Pairs.class.getResourceAsStream("/similar/" + file));
                var rows = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.getRecords().stream()
                    .map(row -> new Pair(
                            row.get("id"),
                            row.get("half"),
                            row.get("same").equals("1"),
                            row.get("first"),
                            row.get("second")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
