package id.fkp.export.job;

import id.fkp.export.form.ExportFormat;
import id.fkp.export.table.Selection;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A file that somebody has asked for, and how far it is. Its bytes lie in {@code Outputs} under its id. */
@Entity
class ExportJob extends PanacheEntityBase {

    /** A node that has said nothing for so long is dead, and its work is begun anew by another. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration KEPT = Duration.ofDays(7);

    /** What has failed so often, or has taken its node with it, will not go well the next time. */
    private static final int MOST_ATTEMPTS = 3;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;

    @Enumerated(EnumType.STRING)
    public DataSet dataSet;

    @Enumerated(EnumType.STRING)
    public ExportFormat format;

    public String language;

    @JdbcTypeCode(SqlTypes.JSON)
    public ExportFilter filter;

    @Enumerated(EnumType.STRING)
    public ExportState state;

    public long rowsDone;

    /** Counted when it begins. */
    public @Nullable Long rowsTotal;

    public String byIssuer;
    public String bySubject;
    public Instant requestedAt;

    /** Of the attempt that is at work. */
    public @Nullable UUID attempt;

    public int attempts;

    /** When the node at work was last heard of. */
    public @Nullable Instant beatAt;

    public @Nullable Instant endedAt;

    /** Bytes. */
    public @Nullable Long size;

    /** What kind of failure the last one was. */
    public @Nullable String failure;

    @Version
    public int version;

    protected ExportJob() {}

    ExportJob(ExportOrder order, String issuer, String subject, Instant now) {
        unitId = order.unitId();
        dataSet = order.dataSet();
        format = order.format();
        language = order.language() == null ? "id" : order.language();
        filter = order.filter() == null ? ExportFilter.NONE : order.filter();
        state = ExportState.QUEUED;
        byIssuer = issuer;
        bySubject = subject;
        requestedAt = now;
    }

    /** The oldest that waits or whose node is dead, and that no other node takes now; held until the transaction ends. */
    static Optional<ExportJob> next(Instant now) {
        return getEntityManager().createNativeQuery("""
                        select cast(id as text) from export_job
                        where state = 'QUEUED' or (state = 'RUNNING' and beat_at < ?1)
                        order by id limit 1 for update skip locked
                        """).setParameter(1, now.minus(LEASE)).getResultList().stream()
                .findFirst()
                .map(id -> findById(UUID.fromString((String) id)));
    }

    /** One that this attempt still has in hand: nobody has cancelled it, and no other node has taken it over. */
    static Optional<ExportJob> inHand(UUID id, UUID attempt) {
        return ExportJob.<ExportJob>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(job -> job.state == ExportState.RUNNING && attempt.equals(job.attempt));
    }

    static List<ExportJob> newestOf(UUID unitId, String issuer, String subject, UUID below, int rows) {
        return ExportJob.<ExportJob>find(
                        "unitId = ?1 and byIssuer = ?2 and bySubject = ?3 and id < ?4 order by id desc",
                        unitId,
                        issuer,
                        subject,
                        below)
                .page(0, rows)
                .list();
    }

    static long unfinishedOf(String issuer, String subject) {
        return count(
                "byIssuer = ?1 and bySubject = ?2 and state in ?3",
                issuer,
                subject,
                List.of(ExportState.QUEUED, ExportState.RUNNING));
    }

    static List<ExportJob> expired(Instant now) {
        return list("endedAt < ?1", now.minus(KEPT));
    }

    boolean isOf(String issuer, String subject) {
        return byIssuer.equals(issuer) && bySubject.equals(subject);
    }

    Selection selection() {
        return dataSet.of(unitId, filter, byIssuer, bySubject, requestedAt);
    }

    @Nullable
    Instant expiresAt() {
        return endedAt == null ? null : endedAt.plus(KEPT);
    }

    /** Begins, from the first row on; false when it has been begun too often, and is given up. */
    boolean begin(UUID by, Instant now) {
        if (attempts >= MOST_ATTEMPTS) {
            end(ExportState.FAILED, now);
            return false;
        }
        attempts++;
        attempt = by;
        state = ExportState.RUNNING;
        rowsDone = 0;
        rowsTotal = null;
        beatAt = now;
        return true;
    }

    void beat(long done, @Nullable Long total, Instant now) {
        rowsDone = done;
        rowsTotal = total;
        beatAt = now;
    }

    void finish(long rows, long bytes, Instant now) {
        rowsDone = rows;
        rowsTotal = rows;
        size = bytes;
        failure = null;
        end(ExportState.DONE, now);
    }

    void fail(String kind, Instant now) {
        failure = kind;
        if (attempts >= MOST_ATTEMPTS) {
            end(ExportState.FAILED, now);
        } else {
            wait(attempts);
        }
    }

    /** Its node goes; the next one takes it up at once, and the attempt does not count. */
    void giveBack() {
        wait(attempts - 1);
    }

    private void wait(int counted) {
        attempts = counted;
        state = ExportState.QUEUED;
        attempt = null;
        beatAt = null;
    }

    private void end(ExportState how, Instant now) {
        state = how;
        attempt = null;
        beatAt = null;
        endedAt = now;
    }
}
