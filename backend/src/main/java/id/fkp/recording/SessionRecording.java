package id.fkp.recording;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.file.FileInfo;
import id.fkp.file.FileKind;
import id.fkp.recording.given.RecordingDetails;
import id.fkp.session.SessionInfo;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Blank;
import id.fkp.shared.text.Words;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A recording of a session: where it is, what is said in it, who may hear it, and what became of it. */
@Entity
class SessionRecording extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public UUID sessionId;
    public String title;
    public @Nullable String description;
    public Instant recordedAt;
    public @Nullable Integer lengthSeconds;
    public boolean announced;
    public @Nullable String link;
    public @Nullable LocalDate linkSeenOn;
    public @Nullable UUID fileId;

    @Enumerated(EnumType.STRING)
    public @Nullable FileKind kind;

    public @Nullable Long size;
    public @Nullable String sha256;
    public @Nullable String transcript;
    public @Nullable Instant publishedAt;
    public @Nullable Instant withdrawnAt;
    public @Nullable String withdrawnReason;
    public Instant storedAt;
    public String byName;
    public @Nullable Instant removedAt;
    public @Nullable String removedReason;

    @Version
    public int version;

    protected SessionRecording() {}

    SessionRecording(SessionInfo session, RecordingDetails details, String byName, Instant now) {
        this.unitId = session.unitId();
        this.sessionId = session.id();
        this.link = details.link();
        this.byName = byName;
        this.storedAt = now;
        describe(session, details, now);
    }

    /** So many of the session are there. */
    static long countThere(UUID sessionId) {
        return count("sessionId = ?1 and removedAt is null", sessionId);
    }

    SessionRecording locked() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        return this;
    }

    RecordingState state() {
        if (removedAt != null) {
            return RecordingState.REMOVED;
        }
        if (link == null && fileId == null) {
            return RecordingState.AWAITED;
        }
        return publishedAt == null ? RecordingState.INTERNAL : RecordingState.PUBLIC;
    }

    /** Whether others than members know of it: it is public, or has been. */
    boolean isKnown() {
        return publishedAt != null || withdrawnAt != null;
    }

    void change(SessionInfo session, RecordingDetails details, Instant now) {
        requireThere();
        if (publishedAt != null && !(details.announced() && Objects.equals(link, details.link()))) {
            throw ILLEGAL_TRANSITION.because(
                    "Tarik dahulu dari publik, baru ubah alamatnya atau keterangan pemberitahuannya.",
                    "Take it back from the public first, then change its address or whether it was announced.");
        }
        if ((link == null) != (details.link() == null)) {
            throw refused(new Fault(
                    "/link",
                    "not-changeable",
                    new Words(
                            "rekaman berupa berkas tetap berkas, dan tautan tetap tautan; hapus lalu tambahkan yang baru",
                            "a file stays a file and a link a link; remove it and add another")));
        }
        link = details.link();
        describe(session, details, now);
        flush();
    }

    /** The file has come. */
    void keep(FileInfo file) {
        requireAwaited();
        fileId = file.id();
        kind = file.kind();
        size = file.size();
        sha256 = file.sha256();
        flush();
    }

    void requireAwaited() {
        requireThere();
        if (state() != RecordingState.AWAITED) {
            throw ILLEGAL_TRANSITION.because(
                    "Isi rekaman ini sudah ada.", "What belongs to this recording is there already.");
        }
    }

    void publish(Instant now) {
        requireThere();
        if (state() != RecordingState.INTERNAL) {
            throw state() == RecordingState.PUBLIC
                    ? ILLEGAL_TRANSITION.because("Rekaman ini sudah tampil.", "This recording is public already.")
                    : ILLEGAL_TRANSITION.because("Kirim dahulu berkasnya.", "Send its file first.");
        }
        if (!announced) {
            throw ILLEGAL_TRANSITION.because(
                    "Rekaman yang tidak diberitahukan kepada peserta tidak dapat ditampilkan.",
                    "A recording of which nobody was told cannot be published.");
        }
        publishedAt = now;
        withdrawnAt = null;
        withdrawnReason = null;
        flush();
    }

    void withdraw(String reason, Instant now) {
        requireThere();
        if (publishedAt == null) {
            throw ILLEGAL_TRANSITION.because("Rekaman ini tidak tampil.", "This recording is not public.");
        }
        publishedAt = null;
        withdrawnAt = now;
        withdrawnReason = reason.strip();
        flush();
    }

    /** What is said in it goes too; that it was there, how long it was and its digest stay. */
    void remove(String reason, Instant now) {
        requireThere();
        if (publishedAt != null) {
            withdraw(reason, now);
        }
        removedAt = now;
        removedReason = reason.strip();
        description = null;
        transcript = null;
        link = null;
        linkSeenOn = null;
        flush();
    }

    /** Its title may tell of people, so that acts go without. */
    Act act(String verb, Reach reach) {
        var detail = new HashMap<String, Object>();
        detail.put("recordingId", id.toString());
        if (sha256 != null) {
            detail.put("sha256", sha256);
        }
        return new Act(unitId, verb, "session", sessionId, reach, detail);
    }

    private void describe(SessionInfo session, RecordingDetails details, Instant now) {
        require(session, details, now);
        title = details.title().strip();
        description = details.description().strip();
        recordedAt = details.recordedAt();
        lengthSeconds = details.lengthSeconds();
        announced = details.announced();
        linkSeenOn = details.linkSeenOn();
        transcript = Blank.orNothing(details.transcript());
    }

    /** From the midnight before the session to the midnight after it, where it takes place. */
    private static void require(SessionInfo session, RecordingDetails details, Instant now) {
        var zone = ZoneId.of(session.zone());
        var from = session.day().atStartOfDay(zone).toInstant();
        var to = LocalDate.ofInstant(session.endsAt(), zone)
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
        var faults = new ArrayList<Fault>();
        if (details.recordedAt().isBefore(from)
                || details.recordedAt().isAfter(to)
                || details.recordedAt().isAfter(now)) {
            faults.add(new Fault(
                    "/recordedAt",
                    "not-then",
                    new Words("pada hari pertemuan, dan tidak di depan", "must be on a day of the session, and past")));
        }
        if ((details.link() == null) != (details.linkSeenOn() == null)) {
            faults.add(new Fault(
                    "/linkSeenOn",
                    "with-link",
                    new Words("diisi bila ada tautan, dan hanya bila ada", "goes with a link, and only with one")));
        } else if (details.linkSeenOn() != null && details.linkSeenOn().isAfter(LocalDate.ofInstant(now, zone))) {
            faults.add(new Fault("/linkSeenOn", "future", new Words("tidak di depan", "must not be in the future")));
        }
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
    }

    private void requireThere() {
        if (removedAt != null) {
            throw ILLEGAL_TRANSITION.because("Rekaman ini sudah dihapus.", "This recording has been removed.");
        }
    }
}
