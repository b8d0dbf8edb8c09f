package id.fkp.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a file of 100 bytes. */
class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-,     bytes 0-99/100",
        "bytes=10-19,  bytes 10-19/100",
        "bytes=90-500, bytes 90-99/100",
        "bytes=-10,    bytes 90-99/100",
        "bytes=-500,   bytes 0-99/100",
        "bytes = 5-5,  bytes 5-5/100"
    })
    void one_part_is_served(String range, String served) {
        assertThat(ByteRange.of(range, 100))
                .hasValueSatisfying(part -> assertThat(part.of(100)).isEqualTo(served));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "bytes=", "bytes=-", "bytes=-0", "bytes=100-", "bytes=20-10", "bytes=0-1,5-6", "lines=1-2"})
    void for_anything_else_comes_the_whole(String range) {
        assertThat(ByteRange.of(range, 100)).isEmpty();
    }

    @Test
    void nobody_asks_for_a_part() {
        assertThat(ByteRange.of(null, 100)).isEmpty();
    }
}
