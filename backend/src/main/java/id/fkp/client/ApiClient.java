package id.fkp.client;

import static id.fkp.client.ClientProblems.CLIENT_REVOKED;

import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.secret.ServerKey;
import id.fkp.unit.UnitInfo;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A program with a login of its own at Keycloak, and what the unit lets it do. */
@Entity
class ApiClient extends PanacheEntityBase {

    /** Made before the client is made at Keycloak, where it has the same id. */
    @Id
    public UUID id;

    public UUID unitId;
    public String name;
    public String purpose;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] scopes = {};

    public @Nullable LocalDate endsOn;
    public String issuer;
    public String subject;
    public UUID secretId;
    public Instant secretAt;
    public String createdByName;
    public Instant createdAt;
    public @Nullable Instant revokedAt;
    public @Nullable String revokedByName;

    @Version
    public int version;

    protected ApiClient() {}

    ApiClient(UUID id, UnitInfo unit, ApiClientPlan plan, Login login, UUID secretId, String by, Instant now) {
        this.id = id;
        this.unitId = unit.id();
        this.issuer = login.issuer();
        this.subject = login.subject();
        this.secretId = secretId;
        this.secretAt = now;
        this.createdByName = by;
        this.createdAt = now;
        describe(plan);
    }

    /** As what Keycloak knows the program itself; its tokens say so. */
    record Login(String issuer, String subject) {}

    static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /** Derived, so that a repeated request gets it again although it is kept nowhere. */
    static String secret(UUID secretId, ServerKey key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.derive("api-client", secretId.toString()));
    }

    static Optional<ApiClient> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    static long notRevokedIn(UUID unitId) {
        return count("unitId = ?1 and revokedAt is null", unitId);
    }

    final void describe(ApiClientPlan plan) {
        name = plan.name().strip();
        purpose = plan.purpose().strip();
        scopes = plan.scopes().stream().map(Enum::name).sorted().toArray(String[]::new);
        endsOn = plan.endsOn();
    }

    void renewSecret(UUID renewed, Instant now) {
        secretId = renewed;
        secretAt = now;
    }

    /** For good; once is enough. */
    boolean revoke(String by, Instant now) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = now;
        revokedByName = by;
        return true;
    }

    void requireNotRevoked() {
        if (revokedAt != null) {
            throw CLIENT_REVOKED.because(
                    "Buat klien API baru; yang dicabut tidak dapat dipakai lagi.",
                    "Make a new API client; a revoked one is not used again.");
        }
    }

    Act act(String participle) {
        var detail = new HashMap<String, Object>(Map.of("name", name, "scopes", List.of(scopes)));
        if (endsOn != null) {
            detail.put("endsOn", endsOn.toString());
        }
        return new Act(unitId, "api-client." + participle, "api-client", id, Reach.INTERNAL, detail);
    }
}
