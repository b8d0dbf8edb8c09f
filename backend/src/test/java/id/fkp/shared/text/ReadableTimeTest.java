package id.fkp.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableTimeTest {

    private static final Instant CLOSING = Instant.parse("2026-11-27T16:30:05Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Asia/Jakarta | Jumat, 27 November 2026 pukul 23.30 WIB | Friday, 27 November 2026, 23:30 WIB",
                "Asia/Makassar | Sabtu, 28 November 2026 pukul 00.30 WITA | Saturday, 28 November 2026, 00:30 WITA",
                "Asia/Jayapura | Sabtu, 28 November 2026 pukul 01.30 WIT | Saturday, 28 November 2026, 01:30 WIT"
            })
    void a_moment_is_read_in_the_units_own_zone(String zone, String indonesian, String english) {
        assertThat(ReadableTime.indonesian(CLOSING, zone)).isEqualTo(indonesian);
        assertThat(ReadableTime.english(CLOSING, zone)).isEqualTo(english);
    }
}
