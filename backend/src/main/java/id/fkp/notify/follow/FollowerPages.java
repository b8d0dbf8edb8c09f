package id.fkp.notify.follow;

import static id.fkp.notify.follow.FollowProblems.followerUnknown;

import id.fkp.identity.Caller;
import id.fkp.notify.follow.reading.FollowerRepresentation;
import id.fkp.notify.link.FollowSecrets;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may see and change what a follower follows: whoever has the secret, and an account its own. */
@ApplicationScoped
class FollowerPages {

    /** Stands for the number of the account that asks. */
    private static final String ME = "me";

    private static final String WHOLE = """
            select cast(json_build_object(
                'number', left(f.number, 4) || '-' || right(f.number, 4),
                'way', case when a.follower_id is not null then 'EMAIL' when f.issuer is not null then 'ACCOUNT' else 'LINK' end,
                'address', regexp_replace(a.address, '^(.).*(@.*)$', '\\1•••\\2'),
                'confirmed', a.follower_id is null or a.confirmed_at is not null,
                'language', f.language, 'rhythm', f.rhythm, 'digestAt', f.digest_at,
                'follows', (
                    select coalesce(json_agg(json_build_object(
                        'objectId', w.object_id, 'kind', w.kind, 'since', w.since,
                        'title', coalesce(forum.title, standard.title, unit.name),
                        'path', case w.kind when 'FORUM' then '/forum/' || forum.slug
                            when 'STANDARD' then '/standar/' || standard.slug else '/unit/' || unit.slug end)
                        order by w.since desc, w.object_id), '[]')
                    from follow w
                    left join forum on forum.id = w.object_id
                    left join standard on standard.id = w.object_id
                    left join unit on unit.id = w.object_id
                    where w.follower_id = f.id),
                'news', (
                    select coalesce(json_agg(json_build_object(
                        'topic', n.topic, 'title', n.payload ->> 'title', 'path', n.payload ->> 'path', 'at', n.at,
                        'state', n.state, 'sentAt', n.delivered_at) order by n.at desc, n.id), '[]')
                    from (
                        select n.id, n.topic, n.payload, n.at, o.delivered_at, case
                            when t.message_id is null and a.follower_id is not null and f.digest_at is not null
                                and n.good_until > :now then 'COLLECTED'
                            when t.message_id is null then 'SHOWN'
                            when o.delivered_at is not null then 'SENT'
                            when o.id is null or o.dead_at is not null then 'FAILED'
                            else 'WAITING' end as state
                        from follow_notice t
                        join follow_news n on n.id = t.news_id
                        left join outbox_entry o on o.id = t.message_id
                        where t.follower_id = f.id
                        order by n.at desc, n.id limit 20) n)) as text)
            from follower f left join follower_address a on a.follower_id = f.id
            where f.id = :id
            """;

    private final Projection projection;
    private final FollowSecrets secrets;
    private final Caller caller;
    private final Clock clock;

    FollowerPages(Projection projection, FollowSecrets secrets, Caller caller, Clock clock) {
        this.projection = projection;
        this.secrets = secrets;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whether the account that asks is meant, which has to be signed in. */
    static boolean isMe(String number) {
        return number.equals(ME);
    }

    /** The follower, or 404; 401 for {@code me} without a login. */
    Follower require(String number, @Nullable String secret) {
        var found = isMe(number)
                ? Follower.ofAccount(caller.issuer(), caller.subject())
                : secrets.managed(number, secret).flatMap(Follower::numbered);
        return found.orElseThrow(() -> followerUnknown());
    }

    /** As {@link #require}, held until the transaction ends. */
    Follower hold(String number, @Nullable String secret) {
        return Follower.held(require(number, secret).id).orElseThrow(() -> followerUnknown());
    }

    FollowerRepresentation of(UUID id) {
        return projection
                .one(FollowerRepresentation.class, WHOLE, Map.of("id", id, "now", clock.instant()))
                .orElseThrow(() -> followerUnknown());
    }

    /** For who has just proved that it is theirs. */
    FollowerRepresentation withSecret(String number) {
        var follower = Follower.numbered(number).orElseThrow(() -> followerUnknown());
        return of(follower.id).with(secrets.secret(follower.number));
    }
}
