package id.fkp.shared.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortNumberTest {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final RandomGenerator random = new Random(20_260_613);

    @Test
    void a_number_is_read_however_it_is_written() {
        for (int i = 0; i < 1_000; i++) {
            var number = ShortNumber.unused(random, taken -> false);
            var shown = ShortNumber.shown(number);

            assertThat(shown).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
            assertThat(ShortNumber.read(shown.toLowerCase(Locale.ROOT))).contains(number);
            assertThat(ShortNumber.read(" " + number.replace('0', 'O').replace('1', 'l') + " "))
                    .contains(number);
        }
    }

    @Test
    void one_mistyped_symbol_or_two_swapped_ones_are_found() {
        for (int i = 0; i < 1_000; i++) {
            var number = ShortNumber.unused(random, taken -> false);
            int at = random.nextInt(number.length());
            char wrong = SYMBOLS.charAt((SYMBOLS.indexOf(number.charAt(at)) + 1 + random.nextInt(31)) % 32);
            assertThat(ShortNumber.read(number.substring(0, at) + wrong + number.substring(at + 1)))
                    .isEmpty();

            int left = random.nextInt(6);
            var swapped = new StringBuilder(number);
            swapped.setCharAt(left, number.charAt(left + 1));
            swapped.setCharAt(left + 1, number.charAt(left));
            if (!swapped.toString().equals(number)) {
                assertThat(ShortNumber.read(swapped.toString())).isEmpty();
            }
        }
    }

    @Test
    void a_number_that_is_taken_is_not_given_again() {
        var firstFive = new ArrayDeque<>(List.of(true, true, true, true, true));
        Set<String> seen = new HashSet<>();

        var number = ShortNumber.unused(random, drawn -> {
            seen.add(drawn);
            return !firstFive.isEmpty() && firstFive.pop();
        });

        assertThat(seen).hasSize(6).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234", "1234-567U", "12345678901234567890", "ÅÅÅÅ-ÅÅÅÅ", "<script>"})
    void what_is_no_number_is_not_read(String typed) {
        assertThat(ShortNumber.read(typed)).isEmpty();
    }
}
