package id.fkp.attachment;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

import id.fkp.feedback.reading.FeedbackAttachment;
import id.fkp.file.FileInfo;
import id.fkp.file.FileKind;
import id.fkp.shared.secret.Commitment;
import id.fkp.shared.text.Blank;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A file that somebody sends along with an input: first it waits for it, then it belongs to it. */
@Entity
class Attachment extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public UUID forumId;
    public UUID fileId;
    public @Nullable UUID feedbackId;

    /** 1 to 3 within its input. */
    public @Nullable Integer place;

    /** As its giver calls it; the public never reads it. */
    public @Nullable String name;

    @Enumerated(EnumType.STRING)
    public FileKind kind;

    public long size;
    public String sha256;

    /** Who sent it, as a digest, until it belongs to an input. */
    public @Nullable String sender;

    /** From where, as a digest, until then. */
    public @Nullable String network;

    /** Of the bytes as they came, until then. */
    public @Nullable String receivedSha256;

    public @Nullable String salt;
    public @Nullable Instant scannedAt;
    public Instant storedAt;
    public @Nullable Instant publishedAt;
    public @Nullable Instant removedAt;

    @Version
    public int version;

    protected Attachment() {}

    Attachment(UUID forumId, String sender, String network, FileInfo file, String name, Arrived arrived, Instant now) {
        this.unitId = file.unitId();
        this.forumId = forumId;
        this.fileId = file.id();
        this.kind = file.kind();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.name = Blank.orNothing(name.strip());
        this.sender = sender;
        this.network = network;
        this.receivedSha256 = arrived.receivedSha256();
        this.salt = Commitment.newSalt();
        this.scannedAt = arrived.scanned() ? now : null;
        this.storedAt = now;
    }

    static Optional<Attachment> waiting(UUID forumId, String sender, String receivedSha256) {
        return find(
                        "feedbackId is null and forumId = ?1 and sender = ?2 and receivedSha256 = ?3",
                        forumId,
                        sender,
                        receivedSha256)
                .firstResultOptional();
    }

    static long countWaiting(String sender) {
        return count("feedbackId is null and sender = ?1", sender);
    }

    static long countWaitingOf(String network) {
        return count("feedbackId is null and network = ?1", network);
    }

    static long countWaiting() {
        return count("feedbackId is null");
    }

    /** Locked in one order; of two inputs that want one, the second finds it gone. */
    static List<Attachment> waiting(UUID forumId, String sender, Collection<UUID> ids) {
        return Attachment.<Attachment>find(
                        "feedbackId is null and forumId = ?1 and sender = ?2 and id in ?3 order by id",
                        forumId,
                        sender,
                        ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    static List<Attachment> waitingSince(Instant before, int most) {
        return find("feedbackId is null and storedAt < ?1 order by storedAt", before)
                .page(0, most)
                .list();
    }

    static Optional<Attachment> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    static List<Attachment> keptOf(UUID feedbackId) {
        return Attachment.<Attachment>find("feedbackId = ?1 and removedAt is null order by id", feedbackId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** From now on nobody can tell from it who sent what. */
    void attach(UUID input, int toPlace) {
        feedbackId = input;
        place = toPlace;
        sender = null;
        network = null;
        receivedSha256 = null;
    }

    /** What the register says of it: a commitment to its bytes. */
    String commitment() {
        return Commitment.to(sha256, Objects.requireNonNull(salt));
    }

    void publish(Instant now) {
        if (publishedAt != null) {
            throw ILLEGAL_TRANSITION.because("Berkas ini sudah ditampilkan.", "This file is public already.");
        }
        publishedAt = now;
        flush();
    }

    void hide() {
        if (publishedAt == null) {
            throw ILLEGAL_TRANSITION.because("Berkas ini tidak ditampilkan.", "This file is not public.");
        }
        publishedAt = null;
        flush();
    }

    void remove(Instant now) {
        name = null;
        salt = null;
        publishedAt = null;
        removedAt = now;
        flush();
    }

    FeedbackAttachment shown() {
        return new FeedbackAttachment(
                id, Objects.requireNonNull(place), name, kind, size, publishedAt != null, scannedAt != null, version);
    }
}
