package id.fkp.notify.follow;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a follower gets their mail. Person data: it goes with the follower. */
@Entity
class FollowerAddress extends PanacheEntityBase {

    /** Within that time the link of the question is good, and after it the address is erased. */
    static final Duration ASKED_FOR = Duration.ofDays(2);

    /** So many questions a day go to one address, whoever asks: it may be somebody else's. */
    private static final int MOST_QUESTIONS = 3;

    @Id
    public UUID followerId;

    public String address;
    public Instant askedAt;
    public @Nullable Instant confirmedAt;

    protected FollowerAddress() {}

    FollowerAddress(UUID followerId, String address, Instant now) {
        this.followerId = followerId;
        this.address = address;
        this.askedAt = now;
    }

    /** Two at once take turns. */
    static void hold(String address) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('follower ' || lower(?1))) as text)")
                .setParameter(1, address)
                .getSingleResult();
    }

    static boolean isAskedTooOften(String address, Instant now) {
        return count("lower(address) = lower(?1) and askedAt > ?2", address, now.minus(Duration.ofDays(1)))
                >= MOST_QUESTIONS;
    }

    static Optional<FollowerAddress> confirmed(String address) {
        return find("lower(address) = lower(?1) and confirmedAt is not null", address)
                .firstResultOptional();
    }

    boolean isExpired(Instant now) {
        return confirmedAt == null && !now.isBefore(askedAt.plus(ASKED_FOR));
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }
}
