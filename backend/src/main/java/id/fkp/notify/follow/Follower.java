package id.fkp.notify.follow;

import id.fkp.notify.follow.given.Rhythm;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Somebody who wants to hear of something. Who that is stands elsewhere, or nowhere. */
@Entity
class Follower extends PanacheEntityBase {

    @Id
    public UUID id;

    public String number;
    public @Nullable String issuer;
    public @Nullable String subject;
    public String language;

    @Enumerated(EnumType.STRING)
    public Rhythm rhythm;

    public @Nullable Instant digestAt;
    public Instant createdAt;
    public @Nullable UUID mergedInto;

    protected Follower() {}

    Follower(String number, String language, Rhythm rhythm, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.number = number;
        this.language = language;
        this.rhythm = rhythm;
        this.digestAt = Digests.next(rhythm, now).orElse(null);
        this.createdAt = now;
    }

    Follower account(String ofIssuer, String ofSubject) {
        issuer = ofIssuer;
        subject = ofSubject;
        return this;
    }

    static boolean isTaken(String number) {
        return count("number", number) > 0;
    }

    /** Held until the transaction ends, so that nobody is told while they go; the one it became a part of, if it did. */
    static Optional<Follower> held(String number) {
        return Follower.<Follower>find("number", number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .flatMap(found -> found.mergedInto == null ? Optional.of(found) : held(found.mergedInto));
    }

    static Optional<Follower> held(UUID id) {
        return Follower.<Follower>find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    static Optional<Follower> numbered(String number) {
        return Follower.<Follower>find("number", number)
                .firstResultOptional()
                .flatMap(found -> found.mergedInto == null ? Optional.of(found) : findByIdOptional(found.mergedInto));
    }

    static Optional<Follower> ofAccount(String issuer, String subject) {
        return find("issuer = ?1 and subject = ?2", issuer, subject).firstResultOptional();
    }

    /** What was collected until now goes out once more, also to who wants each message from now on. */
    void settle(String wantedLanguage, Rhythm wanted, Instant now) {
        language = wantedLanguage;
        if (rhythm != wanted) {
            rhythm = wanted;
            digestAt = Digests.next(wanted, now).orElse(digestAt == null ? null : now);
        }
    }

    void mergeInto(UUID other) {
        mergedInto = other;
        digestAt = null;
    }
}
