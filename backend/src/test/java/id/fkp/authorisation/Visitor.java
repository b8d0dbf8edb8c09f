package id.fkp.authorisation;

import id.fkp.Tokens;
import id.fkp.identity.UnitRole;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who knocks: one of each kind that the table of rights tells apart. Their tokens are a real Keycloak's. */
enum Visitor {
    ANONYMOUS(null, null),
    CITIZEN("warga", null),
    DRAFTER("penyusun", UnitRole.DRAFTER),
    MODERATOR("moderator", UnitRole.MODERATOR),
    HEAD("kepala", UnitRole.HEAD),
    AUDITOR("auditor", UnitRole.AUDITOR),
    ADMIN("admin", null),
    INTEGRATOR(null, null);

    private static final Duration FRESH = Duration.ofMinutes(3);

    final @Nullable String username;
    final @Nullable UnitRole role;
    private @Nullable String token;
    private Instant fetchedAt = Instant.EPOCH;

    Visitor(@Nullable String username, @Nullable UnitRole role) {
        this.username = username;
        this.role = role;
    }

    /** Asked for anew before it expires: a run over all rows may take longer than a token lives. */
    @Nullable
    String token() {
        if (Duration.between(fetchedAt, Instant.now()).compareTo(FRESH) > 0) {
            token = fetched();
            fetchedAt = Instant.now();
        }
        return token;
    }

    private @Nullable String fetched() {
        if (this == INTEGRATOR) {
            return Tokens.ofIntegrator();
        }
        return username == null ? null : Tokens.of(username);
    }
}
