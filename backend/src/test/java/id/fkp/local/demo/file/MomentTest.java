package id.fkp.local.demo.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {

    /** At that instant it is 22 November in Jakarta and 23 November in Jayapura. */
    private static final Instant FIRST_START = Instant.parse("2026-11-22T16:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "2024-06-13 10:05, Asia/Jakarta,  2024-06-13T03:05:00Z",
        "2024-06-13 10:05, Asia/Makassar, 2024-06-13T02:05:00Z",
        "D-4 08:00,        Asia/Jakarta,  2026-11-18T01:00:00Z",
        "D+3 16:00,        Asia/Jakarta,  2026-11-25T09:00:00Z",
        "D+3 16:00,        Asia/Jayapura, 2026-11-26T07:00:00Z",
    })
    void days_count_from_the_first_start_by_the_date_of_the_unit(String words, String zone, Instant expected) {
        assertThat(new Moment(words).in(ZoneId.of(zone), FIRST_START)).isEqualTo(expected);
    }
}
