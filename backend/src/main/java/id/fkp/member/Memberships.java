package id.fkp.member;

import id.fkp.identity.UnitRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Gives roles without a joining link, for content that the product brings along. People join by link. */
@ApplicationScoped
public class Memberships {

    private final Clock clock;

    Memberships(Clock clock) {
        this.clock = clock;
    }

    /** In one unit; the unit must exist. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID grant(UUID unitId, Login login, UnitRole role) {
        var membership = new Membership(login, new Scope(unitId, null), role, clock.instant());
        membership.begin();
        return membership.id;
    }

    /** In every unit of an institution, those to come included; the institution must exist. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID grantThroughout(UUID institutionId, Login login, UnitRole role) {
        var membership = new Membership(login, new Scope(null, institutionId), role, clock.instant());
        membership.begin();
        return membership.id;
    }

    /** A person as the identity provider knows them: issuer and subject name the person, the name is only shown. */
    public record Login(String issuer, String subject, String name) {}
}
