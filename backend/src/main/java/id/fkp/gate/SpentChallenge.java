package id.fkp.gate;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Work that has let one request through. It is remembered until it would have expired anyway. */
@Entity
class SpentChallenge extends PanacheEntityBase {

    @Id
    public String challenge;

    public Instant expiresAt;

    protected SpentChallenge() {}

    /** False when it was spent before; of two at the same time the later waits and learns so. */
    static boolean spend(String challenge, Instant expiresAt, Instant now) {
        forgetSome(now);
        return getEntityManager()
                        .createNativeQuery("insert into spent_challenge (challenge, expires_at) values (?1, ?2) "
                                + "on conflict do nothing")
                        .setParameter(1, challenge)
                        .setParameter(2, expiresAt)
                        .executeUpdate()
                == 1;
    }

    /** More go than come, so that the table stays small without a job; late enough for nodes whose clocks differ. */
    private static void forgetSome(Instant now) {
        getEntityManager()
                .createNativeQuery("delete from spent_challenge where challenge in (select challenge from "
                        + "spent_challenge where expires_at < ?1 limit 5 for update skip locked)")
                .setParameter(1, now.minus(1, ChronoUnit.HOURS))
                .executeUpdate();
    }
}
