package id.fkp.member;

import id.fkp.identity.UnitRole;
import id.fkp.shared.secret.ServerKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Joining links and memberships by their ids, and links of the past, which no request can make. */
@ApplicationScoped
public class MembershipFixture {

    private final ServerKey serverKey;
    private final Clock clock;

    MembershipFixture(ServerKey serverKey, Clock clock) {
        this.serverKey = serverKey;
        this.clock = clock;
    }

    /** As if the link had been made {@code age} ago. */
    @Transactional
    public void age(UUID joiningLinkId, Duration age) {
        var made = clock.instant().minus(age);
        JoiningLink.getEntityManager()
                .createNativeQuery("update joining_link set created_at = ?1, expires_at = ?2 where id = ?3")
                .setParameter(1, made)
                .setParameter(2, made.plus(Duration.ofDays(7)))
                .setParameter(3, joiningLinkId)
                .executeUpdate();
    }

    /** A link that hands out the role of a drafter. */
    @Transactional
    public UUID linkInto(UUID unitId) {
        var link = new JoiningLink(new Scope(unitId, null), UnitRole.DRAFTER, "Siti", serverKey, clock.instant());
        link.persist();
        return link.id;
    }

    /** The database knows no token, only its hash. */
    @Transactional
    public String keptHash(UUID joiningLinkId) {
        return JoiningLink.<JoiningLink>findById(joiningLinkId).tokenHash;
    }

    @Transactional
    public UUID membershipOf(String user, UUID unitId) {
        return Membership.<Membership>find("subject = ?1 and unitId = ?2", user, unitId)
                .firstResult()
                .id;
    }

    @Transactional
    public UUID membershipThroughout(String user, UUID institutionId) {
        return Membership.<Membership>find("subject = ?1 and institutionId = ?2", user, institutionId)
                .firstResult()
                .id;
    }
}
