package id.fkp.live.stage;

import id.fkp.shared.query.Projection;
import id.fkp.standard.version.ComponentCode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where a running session stands. Before anybody moves it there is no row, which is as if it stood nowhere. */
@Entity
@Table(name = "live_stage")
class Stage extends PanacheEntityBase {

    private static final String TITLES = """
            select cast(item.value -> 'title' as text)
            from forum_session s cross join lateral jsonb_array_elements(s.agenda) with ordinality as item(value, place)
            where s.id = :session
            order by item.place
            """;

    @Id
    public UUID sessionId;

    public UUID unitId;
    public boolean moderated;
    public @Nullable Integer agendaItem;
    public @Nullable UUID standardId;

    @Enumerated(EnumType.STRING)
    public @Nullable ComponentCode component;

    public @Nullable UUID questionId;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<AgendaRun> runs;

    @Version
    public int version;

    protected Stage() {}

    /** Of two who move it, the second waits here and then sees what the first did. */
    static Stage locked(UUID sessionId) {
        getEntityManager().createNativeQuery("""
                insert into live_stage (session_id, unit_id)
                select id, unit_id from forum_session where id = ?1 on conflict do nothing
                """).setParameter(1, sessionId).executeUpdate();
        return Stage.<Stage>findById(sessionId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Of the agenda of the session as it is planned now, in its order. */
    static List<String> titles(Projection projection, UUID sessionId) {
        return projection.list(String.class, TITLES, Map.of("session", sessionId));
    }

    /**
     * Moves it, and notes since when the point of the agenda is on.
     *
     * @param titles of the agenda, in its order
     * @return the question that has left it; null when none has
     */
    @Nullable
    UUID move(StagePlan plan, List<String> titles, Instant now) {
        if (!Objects.equals(agendaItem, plan.agendaItem())) {
            runs = Runs.next(runs, plan.agendaItem(), titles, now);
        }
        moderated = plan.moderated();
        agendaItem = plan.agendaItem();
        standardId = plan.standardId();
        component = plan.component();
        return put(plan.questionId());
    }

    /** Clears it when the session is over; the times stay. */
    @Nullable
    UUID end(Instant now) {
        runs = Runs.next(runs, null, List.of(), now);
        agendaItem = null;
        standardId = null;
        component = null;
        return put(null);
    }

    /** Finds the points of the agenda again after its plan was changed. */
    void follow(List<String> titles) {
        var before = agendaItem;
        runs = Runs.follow(runs, titles);
        agendaItem = before == null
                ? null
                : runs.stream()
                        .filter(run -> run.endedAt() == null)
                        .map(AgendaRun::item)
                        .findFirst()
                        .orElse(null);
        flush();
    }

    private @Nullable UUID put(@Nullable UUID question) {
        var left = Objects.equals(questionId, question) ? null : questionId;
        questionId = question;
        flush();
        return left;
    }
}
