package id.fkp.shared.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    record Counted(int people, Long bytes) {}

    record Left(
            @Nullable UUID id,
            @Nullable LocalDate day,
            @Nullable Instant at) {}

    private final ObjectMapper json = new ObjectMapper();

    StrictJsonTest() {
        new StrictJson().customize(json);
    }

    @ParameterizedTest
    @CsvSource({"4, 4", "4.0, 4", "4.000, 4", "4e1, 40", "-0.0, 0"})
    void a_whole_number_may_be_written_in_any_way(String written, int meant) throws JsonProcessingException {
        assertThat(read(written, written)).isEqualTo(new Counted(meant, (long) meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "4e-1", "1e999999999", "2147483648.0", "\"4\"", "true"})
    void what_is_no_whole_number_is_refused(String written) {
        assertThatThrownBy(() -> read(written, "1")).isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void a_long_one_reaches_further() throws JsonProcessingException {
        assertThat(read("1", "2147483648.0").bytes()).isEqualTo(2147483648L);
    }

    /** So the contract says it; to refuse it would take something away from who sends forms as they are. */
    @Test
    void an_id_a_day_or_a_time_that_is_left_empty_is_none() throws JsonProcessingException {
        json.registerModule(new JavaTimeModule());
        assertThat(json.readValue("{\"id\": \"\", \"day\": \"\", \"at\": \"\"}", Left.class))
                .isEqualTo(new Left(null, null, null));
    }

    private Counted read(String people, String bytes) throws JsonProcessingException {
        return json.readValue("{\"people\": %s, \"bytes\": %s}".formatted(people, bytes), Counted.class);
    }
}
