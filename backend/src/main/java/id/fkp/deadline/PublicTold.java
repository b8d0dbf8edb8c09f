package id.fkp.deadline;

import id.fkp.deadline.rule.RuleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Whether the public was told what became of all it said in a forum and in the comments on its drafts (D14). A later
 * input opens the duty again; only a change writes, so that inputs do not wait for each other here.
 */
@ApplicationScoped
class PublicTold {

    private static final String OPEN = """
            (select count(*) from feedback f join forum g on g.id = f.forum_id
             where (g.id = d.forum_id or g.follows_id = d.forum_id)
             and f.state in ('PUBLISHED', 'HELD') and f.response_id is null)
            """;

    private static final String MEET = """
            update deadline d set met_on = ?2, version = version + 1
            where d.rule = ?3 and d.forum_id = (select coalesce(follows_id, id) from forum where id = ?1)
            and d.cancelled_on is null and d.met_on is null and {open} = 0
            """.replace("{open}", OPEN);

    private static final String OPEN_AGAIN = """
            update deadline d set met_on = null, version = version + 1
            where d.rule = ?2 and d.forum_id = (select coalesce(follows_id, id) from forum where id = ?1)
            and d.met_on is not null and {open} > 0
            """.replace("{open}", OPEN);

    private final EntityManager database;

    PublicTold(EntityManager database) {
        this.database = database;
    }

    /** @param forumId the forum or its window for comments */
    void weigh(UUID forumId, LocalDate today) {
        database.createNativeQuery(MEET)
                .setParameter(1, forumId)
                .setParameter(2, today)
                .setParameter(3, RuleId.D14.name())
                .executeUpdate();
        reopen(forumId);
    }

    void reopen(UUID forumId) {
        database.createNativeQuery(OPEN_AGAIN)
                .setParameter(1, forumId)
                .setParameter(2, RuleId.D14.name())
                .executeUpdate();
    }

    /** Forums whose every standard has ended its passage, among those that discussed this one. */
    List<UUID> endedWith(UUID standardId) {
        return database.createNativeQuery("""
                        select cast(x.forum_id as text) from forum_standard x
                        where x.standard_id = ?1 and not exists (
                            select from forum_standard s
                            join lateral (select state from revision where standard_id = s.standard_id
                                          order by number desc limit 1) r on r.state not in ('CANCELLED', 'WITHDRAWN')
                            where s.forum_id = x.forum_id)
                        """).setParameter(1, standardId).getResultList().stream()
                .map(id -> UUID.fromString((String) id))
                .toList();
    }
}
