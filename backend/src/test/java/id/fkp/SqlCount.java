package id.fkp;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the SQL statements that requests cost, queries in SQL of our own included. */
@ApplicationScoped
public class SqlCount {

    private final Statistics statistics;

    SqlCount(SessionFactory database) {
        this.statistics = database.getStatistics();
    }

    /** What {@code requests} cost together; nothing else may run meanwhile. */
    public long during(Runnable requests) {
        statistics.setStatisticsEnabled(true);
        try {
            long before = statistics.getPrepareStatementCount();
            requests.run();
            return statistics.getPrepareStatementCount() - before;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
