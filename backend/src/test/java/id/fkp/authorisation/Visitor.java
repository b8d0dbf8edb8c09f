package id.fkp.authorisation;

import id.fkp.Tokens;
import id.fkp.identity.UnitRole;
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

    final @Nullable String username;
    final @Nullable UnitRole role;

    Visitor(@Nullable String username, @Nullable UnitRole role) {
        this.username = username;
        this.role = role;
    }

    /** A new token; null for whoever sends none. */
    @Nullable
    String token() {
        if (this == INTEGRATOR) {
            return Tokens.ofIntegrator();
        }
        return username == null ? null : Tokens.of(username);
    }
}
