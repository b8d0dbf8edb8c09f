package id.fkp.notify.news;

import id.fkp.shared.act.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Notices acts that are news, in the act's own transaction. */
@ApplicationScoped
class NewsWatch {

    private final News news;
    private final EntityManager database;
    private final Clock clock;

    NewsWatch(News news, EntityManager database, Clock clock) {
        this.news = news;
        this.database = database;
        this.clock = clock;
    }

    void notice(@Observes Act act) {
        switch (act.verb()) {
            case "forum.results-published" -> {
                database.flush();
                news.results(act.subjectId(), clock.instant());
            }
            case "standard-version.frozen" -> {
                database.flush();
                news.version(act.subjectId(), clock.instant());
            }
            case "follow-up.moved" -> {
                database.flush();
                news.done(act.subjectId(), clock.instant());
            }
            default -> {
                // nobody follows it
            }
        }
    }
}
