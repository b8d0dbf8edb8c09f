package id.fkp.shared.slug;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FreeSlugTest {

    @Test
    void the_first_wanted_slug_that_is_free_is_taken() {
        var taken = new HashSet<String>();
        for (var expected : new String[] {"uji", "loka-uji", "loka-uji-2", "loka-uji-3"}) {
            assertThat(FreeSlug.among(List.of("uji", "loka-uji"), taken)).isEqualTo(expected);
            taken.add(expected);
        }
    }

    @Test
    void whatever_is_taken_the_chosen_one_is_free() {
        var random = new Random(20240613);
        for (int round = 0; round < 500; round++) {
            var taken = new HashSet<String>();
            for (int i = 0; i < random.nextInt(30); i++) {
                taken.add(random.nextBoolean() ? "a" : "a-" + random.nextInt(12));
            }
            assertThat(taken).doesNotContain(FreeSlug.among(List.of("a"), taken));
        }
    }
}
