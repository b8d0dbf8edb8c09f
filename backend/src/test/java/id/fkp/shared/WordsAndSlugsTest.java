package id.fkp.shared;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.shared.problem.Language;
import id.fkp.shared.slug.Slug;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsAndSlugsTest {

    @ParameterizedTest
    @CsvSource({
        "Izin Penerapan CPPOB, izin-penerapan-cppob",
        "  Layanan: Café & Résumé!  , layanan-cafe-resume",
        "Forum Konsultasi Publik Standar Pelayanan Loka POM di Kota Tanjungbalai, forum-konsultasi-publik-standar-pelayanan-loka-pom-di",
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
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_long_title_gives_its_first_words_whole_and_leaves_room_for_a_number(long seed) {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 2_000; i++) {
            var words = Stream.generate(() -> "x".repeat(1 + random.nextInt(30)))
                    .limit(1 + random.nextInt(12))
                    .toList();
            var slug = Slug.of(String.join(" ", words));
            var taken = new HashSet<>(Set.of(slug));
            IntStream.range(2, 2 + random.nextInt(900)).forEach(number -> taken.add(slug + "-" + number));

            var first = List.of(slug.split("-"));
            assertThat(first).as("seed %d: %s", seed, words).isEqualTo(words.subList(0, first.size()));
            assertThat(Slug.free(slug, taken)).hasSizeLessThanOrEqualTo(60).isNotIn(taken);
        }
    }

    @Test
    void a_word_too_long_for_an_address_is_cut_inside() {
        assertThat(Slug.of("x".repeat(200))).matches("x+").hasSizeBetween(50, 60);
    }

    @ParameterizedTest
    @CsvSource({"id-ID, id", "en-GB, en", "'en;q=0.1, id', id", "'de', id", "'', id", "';;;', id"})
    void the_language_is_the_best_of_those_asked_for(String asked, String spoken) {
        assertThat(Language.of(asked)).isEqualTo(spoken);
    }
}
