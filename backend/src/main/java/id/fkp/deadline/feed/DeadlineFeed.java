package id.fkp.deadline.feed;

import id.fkp.identity.Caller;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.secret.ServerKey;
import id.fkp.shared.text.Digest;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** By which a calendar program of a member reads the deadlines of a unit, until it is revoked or the member leaves. */
@Entity
class DeadlineFeed extends PanacheEntityBase {

    /** Made here rather than on the way to the database, since the password hangs on it. */
    @Id
    public UUID id;

    public UUID unitId;
    public String issuer;
    public String subject;
    public String passwordHash;
    public Instant createdAt;
    public @Nullable Instant revokedAt;

    protected DeadlineFeed() {}

    DeadlineFeed(UUID unitId, Caller owner, ServerKey key, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.unitId = unitId;
        this.issuer = owner.issuer();
        this.subject = owner.subject();
        this.passwordHash = Digest.sha256(password(id, key));
        this.createdAt = now;
    }

    /** Derived, so that a repeated request gets it again although it is kept nowhere. */
    static String password(UUID id, ServerKey key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.derive("deadline-feed", id.toString()));
    }

    /** Of one member in one unit, newest first, without those revoked. */
    static List<DeadlineFeed> of(UUID unitId, Caller owner) {
        return list(
                "unitId = ?1 and issuer = ?2 and subject = ?3 and revokedAt is null order by id desc",
                unitId,
                owner.issuer(),
                owner.subject());
    }

    static Optional<DeadlineFeed> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean belongsTo(Caller caller) {
        return issuer.equals(caller.issuer()) && subject.equals(caller.subject());
    }

    boolean opensWith(String password) {
        return revokedAt == null
                && MessageDigest.isEqual(
                        passwordHash.getBytes(StandardCharsets.US_ASCII),
                        Digest.sha256(password).getBytes(StandardCharsets.US_ASCII));
    }

    /** Takes it back; once is enough. */
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
            flush();
        }
    }

    Act act(String verb) {
        return new Act(unitId, verb, "deadline-feed", id, Reach.INTERNAL, Map.of());
    }
}
