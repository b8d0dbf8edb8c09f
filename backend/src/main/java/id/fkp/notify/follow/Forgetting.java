package id.fkp.notify.follow;

import id.fkp.retention.person.PersonClass;
import id.fkp.retention.person.PersonRows;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Which followers are forgotten: those who never confirmed, and those for whom there will be no news any more. */
@ApplicationScoped
public class Forgetting implements PersonRows {

    /** Whoever follows a standard or a unit, or a forum that goes on, still waits for something. */
    private static final String KEPT = """
            select f.id, cast(null as uuid) as unit_id, case
                when exists (
                    select from follow w left join forum on forum.id = w.object_id
                    where w.follower_id = f.id
                        and (w.kind <> 'FORUM' or forum.state not in ('CLOSED', 'CANCELLED'))) then null
                else greatest(
                    coalesce(a.confirmed_at, f.created_at),
                    (select max(coalesce(c.closed_at, forum.closes_at))
                     from follow w join forum on forum.id = w.object_id
                     left join forum_closure c on c.forum_id = forum.id where w.follower_id = f.id)) end as since
            from follower f left join follower_address a on a.follower_id = f.id
            where num_nonnulls(a.address, f.issuer) > 0
            """;

    private static final String NEVER_CONFIRMED = """
            select cast(to_json(follower_id) as text) from follower_address
            where confirmed_at is null and asked_at <= :before order by asked_at limit 500
            """;

    private final Projection projection;
    private final Followers followers;
    private final Clock clock;

    Forgetting(Projection projection, Followers followers, Clock clock) {
        this.projection = projection;
        this.followers = followers;
        this.clock = clock;
    }

    @Override
    public PersonClass kept() {
        return PersonClass.FOLLOWER;
    }

    @Override
    public String statement() {
        return KEPT;
    }

    @Override
    @Transactional
    public void erase(UUID id, Instant now) {
        followers.erase(Follower.held(id));
    }

    /** Whoever did not answer the question in time is not kept a day longer. */
    @Transactional
    public void forgetUnconfirmed() {
        var before = clock.instant().minus(FollowerAddress.ASKED_FOR);
        projection.list(UUID.class, NEVER_CONFIRMED, Map.of("before", before)).stream()
                .map(Follower::held)
                .forEach(held -> followers.erase(
                        held.filter(follower -> FollowerAddress.<FollowerAddress>findByIdOptional(follower.id)
                                .filter(address -> address.confirmedAt == null)
                                .isPresent())));
    }
}
