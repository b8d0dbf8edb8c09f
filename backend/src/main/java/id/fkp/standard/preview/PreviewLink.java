package id.fkp.standard.preview;

import static id.fkp.standard.preview.PreviewProblems.PREVIEW_EXPIRED;
import static id.fkp.standard.preview.PreviewProblems.PREVIEW_UNKNOWN;

import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.secret.ServerKey;
import id.fkp.shared.text.Digest;
import id.fkp.standard.version.VersionInfo;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A way to read one version without an account, until it ends or is taken back. */
@Entity
class PreviewLink extends PanacheEntityBase {

    /** Made here rather than on the way to the database, since the token hangs on it. */
    @Id
    public UUID id;

    public UUID versionId;
    public UUID standardId;
    public UUID unitId;
    public String tokenHash;
    public String createdByName;
    public Instant createdAt;
    public Instant expiresAt;
    public @Nullable Instant revokedAt;

    protected PreviewLink() {}

    PreviewLink(VersionInfo version, int days, String creator, ServerKey key, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.tokenHash = Digest.sha256(token(id, key));
        this.versionId = version.versionId();
        this.standardId = version.standardId();
        this.unitId = version.unitId();
        this.createdByName = creator;
        this.createdAt = now;
        this.expiresAt = now.plus(Duration.ofDays(days));
    }

    /** Derived, so that a repeated request gets it again although it is kept nowhere. */
    static String token(UUID id, ServerKey key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.derive("preview-link", id.toString()));
    }

    /** The link of a token, while it is good. */
    static PreviewLink opened(String token, Instant now) {
        PreviewLink link = find("tokenHash", Digest.sha256(token.strip())).firstResult();
        if (link == null) {
            throw PREVIEW_UNKNOWN.because(
                    "Periksa apakah tautannya tersalin utuh.", "Check whether the whole link was copied.");
        }
        if (link.revokedAt != null || !now.isBefore(link.expiresAt)) {
            throw PREVIEW_EXPIRED.because(
                    "Minta tautan baru kepada unit yang menyusunnya.", "Ask the unit that drafts it for a new link.");
        }
        return link;
    }

    /** Takes it back; once is enough. */
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
            flush();
        }
    }

    Act act(String verb) {
        var detail = Map.<String, Object>of("standardId", standardId, "versionId", versionId);
        return new Act(unitId, verb, "preview-link", id, Reach.INTERNAL, detail);
    }
}
