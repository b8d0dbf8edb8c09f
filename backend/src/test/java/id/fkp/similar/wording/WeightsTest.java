package id.fkp.similar.wording;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.fkp.similar.wording.Pairs.Measured;
import id.fkp.similar.wording.Pairs.Pair;
import id.fkp.similar.wording.Regression.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The weights of the rules are made here, and what they are worth on offices which they have not seen is measured. */
class WeightsTest {

    private static final int FOLDS = 8;

    private static final List<Pair> PAIRS = Stream.of(Pairs.frozen("tune"), Pairs.more(), EasyPairs.of(Pairs.more()))
            .flatMap(List::stream)
            .toList();

    private static final List<Sample> SAMPLES = PAIRS.stream().map(Sample::new).toList();

    /** Write them anew with -Dweights.write=true. */
    @Test
    void the_weights_are_those_which_the_pairs_give() throws IOException {
        var weights = Regression.weights(SAMPLES);
        if (Boolean.getBoolean("weights.write")) {
            write(weights);
        }
        var written = Lexicon.rows("weights.csv").stream()
                .collect(toMap(row -> row.get("evidence"), row -> Double.valueOf(row.get("weight"))));
        assertThat(written).hasSize(weights.length);
        for (int i = 0; i < weights.length; i++) {
            assertThat(written.get(Regression.EVIDENCE.get(i).name())).isCloseTo(weights[i], within(0.02));
        }
    }

    @Test
    void pairs_of_offices_that_were_left_out_are_told_apart() {
        var likeness = crossValidated();
        var frozen = measured(PAIRS, likeness, "tune");
        assertThat(frozen.precision()).isGreaterThanOrEqualTo(0.90);
        assertThat(frozen.recall()).isGreaterThanOrEqualTo(0.75);
        var harder = measured(PAIRS, likeness, "more");
        assertThat(harder.precision()).isGreaterThanOrEqualTo(0.79);
        assertThat(harder.recall()).isGreaterThanOrEqualTo(0.56);
    }

    @Test
    void a_copy_with_a_greeting_or_a_letter_wrong_is_found_and_any_two_of_one_office_are_not_one_matter() {
        var likeness = crossValidated();
        assertThat(measured(PAIRS, likeness, "copy").recall()).isGreaterThanOrEqualTo(0.94);
        var chance = PAIRS.stream().filter(pair -> pair.half().equals("chance")).count();
        assertThat(measured(PAIRS, likeness, "chance").wrong()).isLessThanOrEqualTo(chance / 100);
    }

    /** Each by weights that no pair of its office had a part in. */
    static List<Double> crossValidated() {
        var offices = PAIRS.stream().map(Pair::domain).distinct().toList();
        var folds = PAIRS.stream()
                .map(pair -> offices.indexOf(pair.domain()) % FOLDS)
                .toList();
        var weights = new ArrayList<double[]>();
        for (int fold = 0; fold < FOLDS; fold++) {
            var others = new ArrayList<Sample>();
            for (int i = 0; i < PAIRS.size(); i++) {
                if (folds.get(i) != fold) {
                    others.add(SAMPLES.get(i));
                }
            }
            weights.add(Regression.weights(others));
        }
        var likeness = new ArrayList<Double>();
        for (int i = 0; i < PAIRS.size(); i++) {
            likeness.add(SAMPLES.get(i).told(weights.get(folds.get(i))));
        }
        return likeness;
    }

    static Measured measured(List<Pair> pairs, List<Double> likeness, String half) {
        var these = new ArrayList<Pair>();
        var theirs = new ArrayList<Double>();
        for (int i = 0; i < pairs.size(); i++) {
            if (pairs.get(i).half().equals(half)) {
                these.add(pairs.get(i));
                theirs.add(likeness.get(i));
            }
        }
        return Measured.of(these, theirs, Likeness.SAME);
    }

    private static void write(double[] weights) throws IOException {
        var lines = new ArrayList<>(List.of("evidence,weight"));
        for (int i = 0; i < weights.length; i++) {
            lines.add(Regression.EVIDENCE.get(i).name() + "," + String.format(Locale.ROOT, "%.2f", weights[i]));
        }
        Files.write(Path.of("src/main/resources/similar/weights.csv"), lines);
    }
}
