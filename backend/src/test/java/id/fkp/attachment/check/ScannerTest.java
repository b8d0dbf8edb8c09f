package id.fkp.attachment.check;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.fkp.attachment.check.Clamd.Mood;
import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.problem.ProblemType;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Without a clear word in time nothing is taken. */
class ScannerTest {

    private static final Duration LONG = Duration.ofSeconds(10);
    private static final byte[] HARMLESS = new byte[300_000];

    @Test
    void where_no_scanner_is_configured_none_is_asked() {
        assertThat(new Scanner(null, 3310, LONG).requireClean(HARMLESS)).isFalse();
    }

    @Test
    void a_clean_file_passes_and_an_infected_one_does_not() {
        try (var clamd = new Clamd(Mood.WORKING)) {
            var scanner = clamd.scanner(LONG);
            assertThat(scanner.requireClean(HARMLESS)).isTrue();
            assertThat(scanner.requireClean(new byte[0])).isTrue();
            refused(
                    () -> scanner.requireClean(("%PDF-1.4 " + Clamd.EICAR).getBytes(US_ASCII)),
                    CheckProblems.ATTACHMENT_INFECTED);
            assertThat(clamd.asked()).isEqualTo(3);
        }
    }

    @Test
    void one_that_is_down_lets_nothing_in() {
        refused(() -> new Scanner("localhost", 1, LONG).requireClean(HARMLESS), CheckProblems.SCANNER_UNAVAILABLE);
    }

    @Test
    void one_that_never_answers_lets_nothing_in_and_holds_nobody_up() {
        try (var clamd = new Clamd(Mood.SILENT)) {
            long begun = System.nanoTime();
            // More than the buffers between the two hold, so that writing waits as well.
            refused(
                    () -> clamd.scanner(Duration.ofMillis(300)).requireClean(new byte[20_000_000]),
                    CheckProblems.SCANNER_UNAVAILABLE);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));
        }
    }

    @Test
    void an_unclear_word_is_none() {
        try (var clamd = new Clamd(Mood.BABBLING)) {
            refused(() -> clamd.scanner(LONG).requireClean(HARMLESS), CheckProblems.SCANNER_UNAVAILABLE);
        }
    }

    private static void refused(ThrowingCallable asked, ProblemType type) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(type));
    }
}
