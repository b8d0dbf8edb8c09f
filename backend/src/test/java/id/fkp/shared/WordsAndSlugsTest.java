package id.fkp.shared;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.shared.problem.Language;
import id.fkp.shared.text.Slug;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsAndSlugsTest {

    @ParameterizedTest
    @CsvSource({
        "Izin Penerapan CPPOB, izin-penerapan-cppob",
        "  Layanan: Café & Résumé!  , layanan-cafe-resume",
        "'日本', tanpa-judul",
        "'', tanpa-judul"
    })
    void a_slug_says_the_title_in_plain_letters(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatever_the_title_the_slug_fits_into_an_address(long seed) {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 2_000; i++) {
            var title = random.ints(random.nextInt(120), 0, 0x2FFF)
                    .filter(Character::isDefined)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(Slug.of(title))
                    .as("seed %d: %s", seed, title)
                    .matches("[a-z0-9]+(-[a-z0-9]+)*")
                    .hasSizeLessThanOrEqualTo(60);
        }
    }

    @ParameterizedTest
    @CsvSource({"id-ID, id", "en-GB, en", "'en;q=0.1, id', id", "'de', id", "'', id", "';;;', id"})
    void the_language_is_the_best_of_those_asked_for(String asked, String spoken) {
        assertThat(Language.of(asked)).isEqualTo(spoken);
    }
}
