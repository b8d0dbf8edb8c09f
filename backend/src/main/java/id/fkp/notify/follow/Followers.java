package id.fkp.notify.follow;

import static id.fkp.notify.follow.FollowProblems.linkExpired;
import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

import id.fkp.notify.Outbox;
import id.fkp.notify.Topic;
import id.fkp.notify.follow.given.EmailFollow;
import id.fkp.notify.follow.given.Rhythm;
import id.fkp.shared.secret.NumberSecrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who follows what. Nobody but the follower reads it, so that no act tells of it. */
@ApplicationScoped
class Followers {

    /** A page that can still be read. */
    private static final int MOST_FOLLOWS = 200;

    private final EntityManager database;
    private final NumberSecrets numbers;
    private final Outbox outbox;
    private final Clock clock;

    Followers(EntityManager database, NumberSecrets numbers, Outbox outbox, Clock clock) {
        this.database = database;
        this.numbers = numbers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Asks whoever reads the mail of an address whether they want it. Does the same for an address that follows already,
     * and nothing for one that was asked often enough today; the asker cannot tell which.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void ask(EmailFollow asked, Followable object) {
        var now = clock.instant();
        FollowerAddress.hold(asked.email());
        if (FollowerAddress.isAskedTooOften(asked.email(), now)) {
            return;
        }
        var follower = start(asked.language(), asked.rhythm());
        new FollowerAddress(follower.id, asked.email(), now).persistAndFlush();
        follow(follower, object);
        outbox.put(
                object.unitId(),
                Topic.FOLLOW_ASKED,
                follower.id,
                asked.email(),
                Map.of(
                        "language", asked.language(),
                        "followerNumber", follower.number,
                        "title", object.title(),
                        "path", object.path(),
                        "unitName", object.unitName()),
                now.plus(FollowerAddress.ASKED_FOR));
    }

    /** A follower of whom nobody knows who it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    Follower start(String language, Rhythm rhythm) {
        var follower = new Follower(numbers.newNumber(Follower::isTaken), language, rhythm, clock.instant());
        follower.persistAndFlush();
        return follower;
    }

    /** That of an account; two requests at once make one. */
    @Transactional(Transactional.TxType.MANDATORY)
    Follower ofAccount(String issuer, String subject, String language) {
        FollowerAddress.hold(issuer + " " + subject);
        return Follower.ofAccount(issuer, subject)
                .orElseGet(() -> start(language, Rhythm.EACH).account(issuer, subject));
    }

    /**
     * Whoever has the number of a question wants the messages. Once more changes nothing.
     *
     * @return the follower with this address, who may have been one before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Follower confirm(String number) {
        var now = clock.instant();
        var asked = Follower.held(number).orElseThrow(() -> linkExpired());
        var address =
                FollowerAddress.<FollowerAddress>findByIdOptional(asked.id).orElseThrow(() -> linkExpired());
        if (address.isExpired(now)) {
            throw linkExpired();
        }
        if (address.confirmedAt != null) {
            return asked;
        }
        FollowerAddress.hold(address.address);
        var before = FollowerAddress.confirmed(address.address).flatMap(known -> Follower.held(known.followerId));
        if (before.isPresent()) {
            merge(asked, address, before.get(), now);
            return before.get();
        }
        address.confirm(now);
        run("update follow set since = ?2 where follower_id = ?1", asked.id, now);
        return asked;
    }

    private void merge(Follower asked, FollowerAddress address, Follower before, Instant now) {
        outbox.forget(asked.id);
        database.createNativeQuery("""
                        insert into follow (follower_id, kind, object_id, since)
                        select ?2, kind, object_id, ?3 from follow where follower_id = ?1 on conflict do nothing
                        """)
                .setParameter(1, asked.id)
                .setParameter(2, before.id)
                .setParameter(3, now)
                .executeUpdate();
        run("delete from follow where follower_id = ?1", asked.id);
        address.delete();
        asked.mergeInto(before.id);
    }

    /** Once more changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    void follow(Follower follower, Followable object) {
        int added = database.createNativeQuery("""
                        insert into follow (follower_id, kind, object_id, since) values (?1, ?2, ?3, ?4)
                        on conflict do nothing
                        """)
                .setParameter(1, follower.id)
                .setParameter(2, object.kind().name())
                .setParameter(3, object.id())
                .setParameter(4, clock.instant())
                .executeUpdate();
        if (added > 0 && count(follower) > MOST_FOLLOWS) {
            throw ILLEGAL_TRANSITION.because(
                    "Anda sudah mengikuti 200 hal. Lepaskan satu lebih dahulu.",
                    "You follow 200 things already. Let one go first.");
        }
    }

    private long count(Follower follower) {
        return ((Number) database.createNativeQuery("select count(*) from follow where follower_id = ?1")
                        .setParameter(1, follower.id)
                        .getSingleResult())
                .longValue();
    }

    /** Once more changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    void unfollow(Follower follower, UUID objectId) {
        run("delete from follow where follower_id = ?1 and object_id = ?2", follower.id, objectId);
    }

    /** Who gets no mail has nothing to collect. */
    @Transactional(Transactional.TxType.MANDATORY)
    void settle(Follower follower, String language, Rhythm rhythm) {
        boolean written = FollowerAddress.findByIdOptional(follower.id).isPresent();
        follower.settle(language, written ? rhythm : Rhythm.EACH, clock.instant());
        follower.flush();
    }

    /** Takes everything away that says who it is and what they follow; what waits for them is not sent. */
    @Transactional(Transactional.TxType.MANDATORY)
    void erase(Optional<Follower> held) {
        held.ifPresent(follower -> {
            outbox.forget(follower.id);
            run("delete from follow_notice where follower_id = ?1", follower.id);
            run("delete from follow where follower_id = ?1", follower.id);
            run("delete from follower_address where follower_id = ?1", follower.id);
            run("delete from follower where merged_into = ?1", follower.id);
            run("delete from follower where id = ?1", follower.id);
        });
    }

    private void run(String sql, Object... parameters) {
        var query = database.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }
}
