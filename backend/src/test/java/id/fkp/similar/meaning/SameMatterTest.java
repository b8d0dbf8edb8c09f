package id.fkp.similar.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.fkp.similar.meaning.LanguageModel.Compared;
import id.fkp.similar.wording.EasyPairs;
import id.fkp.similar.wording.Likeness;
import id.fkp.similar.wording.Pairs;
import id.fkp.similar.wording.Pairs.Measured;
import id.fkp.similar.wording.Pairs.Pair;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far the product agrees with a person about two inputs; of the pairs that are 'held', nobody who makes it has read one. */
class SameMatterTest {

    private static final Logger LOG = Logger.getLogger(SameMatterTest.class);

    private static final LanguageModel MODEL = new LanguageModel(true);

    private final Comparison comparison = new Comparison(MODEL);

    @AfterAll
    static void close() throws Exception {
        MODEL.close();
    }

    @Test
    void what_it_was_made_with_is_told_apart() {
        var measured = measured(Pairs.frozen("tune"));
        assertThat(measured.precision()).isGreaterThanOrEqualTo(0.90);
        assertThat(measured.recall()).isGreaterThanOrEqualTo(0.75);
    }

    /** Measured only when asked with -Dheld.measure=true, since each look at it uses it up (docs/decisions/0370). */
    @Test
    @EnabledIfSystemProperty(named = "held.measure", matches = "true")
    void what_nobody_has_seen_is_told_apart() {
        var measured = measured(Pairs.frozen("held"));
        LOG.warnf("held: %s, precision %.3f, recall %.3f", measured, measured.precision(), measured.recall());
        assertThat(measured.precision()).isGreaterThanOrEqualTo(0.90);
        assertThat(measured.recall()).isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void a_copy_with_a_greeting_or_a_letter_wrong_is_found_and_any_two_of_one_office_are_not_one_matter() {
        var easy = EasyPairs.of(Pairs.more());
        var copies = easy.stream().filter(pair -> pair.half().equals("copy")).toList();
        var chance = easy.stream().filter(pair -> pair.half().equals("chance")).toList();
        assertThat(measured(copies).recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(measured(chance).wrong()).isLessThanOrEqualTo(chance.size() / 100);
    }

    @Test
    void an_input_is_as_like_among_others_as_alone() {
        var asked = comparison.read("Antrean di loket pengambilan hasil uji terlalu lama");
        var others = Stream.of(
                        "Hasil uji baru keluar setelah antre berjam-jam di loket",
                        "Loket pengambilan hasil uji",
                        "Sudah tiga kali saya datang mengambil hasil uji, tiap kali antre di loket sampai siang, "
                                + "padahal rumah saya jauh dan harus izin dari tempat kerja")
                .map(comparison::read)
                .toList();
        var together = comparison.likeness(asked, others);
        for (int i = 0; i < others.size(); i++) {
            var alone = comparison.likeness(asked, List.of(others.get(i))).get(0);
            assertThat(together.get(i)).isCloseTo(alone, within(0.01));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "🙏🙏", "\ud800", "a\u0000b", "مرحبا", "<s></s><pad>"})
    void whatever_is_written_is_read(String text) {
        var asked = comparison.read(text);
        assertThat(comparison.likeness(asked, List.of(asked, comparison.read("Antrean di loket lama"))))
                .allSatisfy(likeness -> assertThat(likeness).isBetween(0.0, 1.0));
    }

    @Test
    void a_long_text_is_read_as_far_as_it_says_its_matter() {
        var meaning = MODEL.read("antrean ".repeat(5_000)).orElseThrow();
        assertThat(meaning.pieces()).isLessThan(150);
    }

    /** Who puts others there lets inputs be read anew, see README.md. */
    @ParameterizedTest
    @ValueSource(strings = {"tokenizer.json", "reader.onnx", "judge.onnx"})
    void the_model_is_the_one_that_is_described(String file) throws Exception {
        var readme = new String(resource("README.md"), StandardCharsets.UTF_8);
        var checksum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(resource(file)));
        assertThat(readme.lines().filter(line -> line.startsWith("| `" + file)))
                .singleElement()
                .asString()
                .contains(checksum);
    }

    private static byte[] resource(String file) throws IOException {
        try (var in = SameMatterTest.class.getResourceAsStream("/similar/model/" + file)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    @Test
    void without_a_model_words_are_compared() {
        var byWords = new Comparison(new LanguageModel(false));
        var asked = byWords.read("Antrean di loket terlalu lama");
        assertThat(asked.meaning()).isNull();
        var others = Stream.of("antrean loket lama sekali", "Mohon kursi tunggu ditambah")
                .map(comparison::read)
                .toList();
        var likeness = byWords.likeness(asked, others);
        assertThat(likeness.get(0)).isGreaterThanOrEqualTo(Likeness.SAME);
        assertThat(likeness.get(1)).isZero();
    }

    @Test
    void what_another_node_has_understood_is_compared_by_words_where_no_model_is() {
        var byWords = new Comparison(new LanguageModel(false));
        var text = "ngantri ambil hasil uji di loket lama bgt";
        var others = List.of(comparison.read("Antrean di loket pengambilan hasil uji terlalu lama"));
        var understood = comparison.read(text);
        assertThat(understood.meaning()).isNotNull();
        assertThat(byWords.likeness(understood, others))
                .isEqualTo(byWords.likeness(byWords.read(text), others))
                .isNotEqualTo(comparison.likeness(understood, others));
    }

    @Test
    void what_the_model_cannot_compare_is_not_an_error() {
        var meaning = MODEL.read("Antrean di loket lama").orElseThrow();
        assertThat(MODEL.likeness(meaning, List.of(new Compared(meaning, List.of(1f)))))
                .isEmpty();
    }

    private Measured measured(List<Pair> pairs) {
        return Measured.of(pairs, pairs.stream().map(this::likeness).toList(), Likeness.SAME);
    }

    private double likeness(Pair pair) {
        return comparison
                .likeness(comparison.read(pair.first()), List.of(comparison.read(pair.second())))
                .get(0);
    }
}
