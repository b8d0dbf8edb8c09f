package id.fkp.search;

import id.fkp.shared.query.Turns;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Keeps the words of what the office has published, the newest texts of standards and what forums and units say of themselves.
 * Not those of inputs: what one person has written must not be proposed to another.
 */
@ApplicationScoped
class SearchWords {

    private static final String LOCK = "search";

    private static final String RENEW = """
            with said as (
                select word, ndoc from ts_stat($$
                    select to_tsvector('simple', concat_ws(' ', name, short_name, address, about)) from unit
                    union all select to_tsvector('simple', concat_ws(' ', name, description)) from service
                    union all select to_tsvector('simple', concat_ws(' ', title, theme, description, place)) from forum
                        where announced_at is not null
                    union all select to_tsvector('simple', frozen_title) from standard_version where frozen_at is not null
                    union all select to_tsvector('simple', c.plain) from component c
                        where c.version_id in (select distinct on (standard_id) id from standard_version
                            where frozen_at is not null order by standard_id, number desc)$$)
                where word ~ '^[[:alpha:]]{4,40}$'),
            gone as (delete from search_word where word not in (select word from said))
            insert into search_word (word, used) select word, ndoc from said
            on conflict (word) do update set used = excluded.used where search_word.used <> excluded.used
            """;

    private final EntityManager database;
    private final Turns turns;

    SearchWords(EntityManager database, Turns turns) {
        this.database = database;
        this.turns = turns;
    }

    /** Not before a first start has written its demo. */
    @Scheduled(every = "{fkp.search.look}", delayed = "90s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void renew() {
        if (turns.isMine(LOCK)) {
            database.createNativeQuery(RENEW).executeUpdate();
        }
    }
}
