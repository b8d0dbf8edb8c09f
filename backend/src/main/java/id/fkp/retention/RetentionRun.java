package id.fkp.retention;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was erased on one day because it had been kept long enough. It names nobody. */
@Entity
class RetentionRun extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public LocalDate day;
    public Instant startedAt;

    /** Null while it is at work, and of one that was broken off; the next day's goes on where it stopped. */
    public @Nullable Instant endedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<ErasedPersons> erased;

    /** Rows that could not be erased; the next run tries them again. */
    public int failed;

    protected RetentionRun() {}

    RetentionRun(LocalDate day, Instant now) {
        this.day = day;
        this.startedAt = now;
        this.erased = List.of();
    }

    /** Of the nodes that wake up, the first of a day runs; the others find its row. */
    static boolean isDone(LocalDate day) {
        return count("day", day) > 0;
    }

    static List<RetentionRun> newestFirst(UUID below, int rows) {
        return RetentionRun.<RetentionRun>find("id < ?1 order by id desc", below)
                .page(0, rows)
                .list();
    }

    void add(ErasedPersons more, int notErased) {
        erased = Stream.concat(erased.stream(), Stream.of(more)).toList();
        failed += notErased;
    }

    void end(Instant now) {
        endedAt = now;
    }
}
