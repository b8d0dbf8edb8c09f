package id.fkp.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.fkp.DatabaseForTests;
import id.fkp.LockQueue;
import id.fkp.shared.problem.CommonProblems;
import id.fkp.shared.problem.ProblemException;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two who send the same bytes have one copy of them: nobody loses it to the other, and it goes with the last. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class SameBytesTest {

    @Inject
    StoredFiles files;

    @Inject
    UnitFixture units;

    @Inject
    LockQueue locks;

    private UUID unit;
    private byte[] bytes;

    @BeforeEach
    void write() {
        unit = units.unit().id();
        bytes = SampleFiles.pdf("" + UUID.randomUUID());
    }

    @Test
    void what_one_is_about_to_keep_does_not_go_because_another_does_not_keep_it() throws IOException {
        var blob = taken();
        QuarkusTransaction.begin();
        var kept = files.keep(unit, "surat", blob);
        var refused = CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().run(() -> files.discard(blob)));
        LockQueue.await(() -> refused.isDone()
                || QuarkusTransaction.requiringNew().call(() -> locks.waitingWith("%pg_advisory_xact_lock%")) > 0);
        QuarkusTransaction.commit();
        refused.join();

        assertThat(files.bytesOf(kept)).exists();
    }

    @Test
    void two_who_forget_it_at_once_leave_nothing_behind() throws IOException {
        var blob = taken();
        var one = QuarkusTransaction.requiringNew().call(() -> files.keep(unit, "surat", blob));
        var other = QuarkusTransaction.requiringNew().call(() -> files.keep(unit, "surat", blob));
        QuarkusTransaction.begin();
        files.forget(one.id());
        QuarkusTransaction.requiringNew().run(() -> files.forget(other.id()));
        assertThat(files.bytesOf(one)).exists();
        QuarkusTransaction.commit();

        assertThat(files.bytesOf(one)).doesNotExist();
    }

    @Test
    void nothing_is_acknowledged_whose_bytes_are_gone() throws IOException {
        var blob = taken();
        QuarkusTransaction.requiringNew().run(() -> files.discard(blob));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> files.keep(unit, "surat", blob)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(CommonProblems.UNAVAILABLE));
    }

    private Blob taken() throws IOException {
        return files.take(new ByteArrayInputStream(bytes), bytes.length, KindCheck::of);
    }
}
