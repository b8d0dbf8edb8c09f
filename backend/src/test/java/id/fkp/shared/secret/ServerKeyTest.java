package id.fkp.shared.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServerKeyTest {

    private static final Optional<String> KEY = Optional.of("0123456789abcdef0123456789abcdef");

    @Test
    void what_is_derived_is_the_same_after_a_restart() {
        assertThat(new ServerKey(KEY).derive("receipt", "A")).isEqualTo(new ServerKey(KEY).derive("receipt", "A"));
    }

    @Test
    void what_is_derived_for_one_purpose_serves_no_other() {
        var key = new ServerKey(KEY);
        assertThat(key.derive("receipt", "A"))
                .hasSize(32)
                .isNotEqualTo(key.derive("challenge", "A"))
                .isNotEqualTo(key.derive("receipt", "B"));
    }

    @Test
    void a_missing_or_short_key_is_named_and_nothing_starts() {
        assertThatThrownBy(() -> new ServerKey(Optional.empty())).hasMessageContaining("FKP_SECRET_KEY");
        assertThatThrownBy(() -> new ServerKey(Optional.of("short"))).hasMessageContaining("32 characters");
    }
}
