package id.fkp.notify.news;

import id.fkp.notify.follow.Forgetting;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Looks once a minute, on each node, whether followers have to be told something. */
@ApplicationScoped
class NewsRound {

    /** So many steps in one go; the rest comes with the next. */
    private static final int MOST = 500;

    private final News news;
    private final Telling telling;
    private final Forgetting forgetting;
    private final Clock clock;

    NewsRound(News news, Telling telling, Forgetting forgetting, Clock clock) {
        this.news = news;
        this.telling = telling;
        this.forgetting = forgetting;
        this.clock = clock;
    }

    @Scheduled(every = "{fkp.news.every}", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        news.lookAtTheClock(clock.instant());
        for (int step = 0; step < MOST && telling.tellSome(clock.instant()); step++) {
            // what one step leaves over, the next one takes
        }
        for (int step = 0; step < MOST && telling.sendDigest(clock.instant()); step++) {
            // each follower in a transaction of their own
        }
        forgetting.forgetUnconfirmed();
    }
}
