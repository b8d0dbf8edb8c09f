package id.fkp.member;

import static id.fkp.member.MemberProblems.JOINING_LINK_EXPIRED;
import static id.fkp.member.MemberProblems.JOINING_LINK_UNKNOWN;
import static id.fkp.member.MemberProblems.JOINING_LINK_USED;

import id.fkp.identity.Caller;
import id.fkp.identity.UnitRole;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.secret.ServerKey;
import id.fkp.shared.text.Digest;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A role waiting for whoever opens its link first; the role then belongs to that login. */
@Entity
class JoiningLink extends PanacheEntityBase {

    private static final Duration GOOD_FOR = Duration.ofDays(7);

    /** Made here rather than on the way to the database, since the token hangs on it. */
    @Id
    public UUID id;

    public @Nullable UUID unitId;
    public @Nullable UUID institutionId;

    @Enumerated(EnumType.STRING)
    public UnitRole role;

    public String tokenHash;
    public String createdByName;
    public Instant createdAt;
    public Instant expiresAt;
    public @Nullable Instant usedAt;
    public @Nullable String usedByIssuer;
    public @Nullable String usedBySubject;

    protected JoiningLink() {}

    JoiningLink(Scope scope, UnitRole role, String createdByName, ServerKey key, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.unitId = scope.unitId();
        this.institutionId = scope.institutionId();
        this.role = role;
        this.tokenHash = Digest.sha256(token(id, key));
        this.createdByName = createdByName;
        this.createdAt = now;
        this.expiresAt = now.plus(GOOD_FOR);
    }

    /** Derived, so that a repeated request gets it again although it is kept nowhere. */
    static String token(UUID id, ServerKey key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.derive("joining-link", id.toString()));
    }

    /** The link of a token; whoever else opens it at the same time waits. */
    static JoiningLink opened(String token) {
        return JoiningLink.<JoiningLink>find("tokenHash", Digest.sha256(token.strip()))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> JOINING_LINK_UNKNOWN.because(
                        "Minta tautan baru kepada kepala unit.", "Ask the head of the unit for a new link."));
    }

    /** Gives the role to the caller, once and in time. */
    Membership use(Caller caller, Instant now) {
        if (usedAt != null) {
            throw JOINING_LINK_USED.because(
                    "Minta tautan baru kepada kepala unit.", "Ask the head of the unit for a new link.");
        }
        if (!now.isBefore(expiresAt)) {
            throw JOINING_LINK_EXPIRED.because(
                    "Minta tautan baru kepada kepala unit.", "Ask the head of the unit for a new link.");
        }
        usedAt = now;
        usedByIssuer = caller.issuer();
        usedBySubject = caller.subject();
        var login = new Memberships.Login(caller.issuer(), caller.subject(), caller.name());
        var membership = new Membership(login, scope(), role, now);
        membership.begin();
        return membership;
    }

    Scope scope() {
        return new Scope(unitId, institutionId);
    }

    static PanacheQuery<JoiningLink> newestIn(Scope scope, PageRequest page) {
        var place = scope.unitId() != null ? "unitId" : "institutionId";
        return find(place + " = ?1 and id < ?2 order by id desc", scope.id(), page.below());
    }
}
