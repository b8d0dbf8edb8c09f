package id.fkp.forum.reading;

import static id.fkp.shared.problem.CommonProblems.INVALID_PARAMETER;

import id.fkp.forum.state.WindowStatus;
import id.fkp.identity.Caller;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import jakarta.ws.rs.DefaultValue;
import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which forums are asked for. Read with one SQL, however many there are. */
public record ForumSearch(
        @RestQuery @Nullable UUID unitId,

        @Parameter(description = "Only those of which this is true now; PLANNED goes with drafts") @RestQuery @Nullable
        WindowStatus status,

        @Parameter(description = "Words of the title, theme, description or place") @RestQuery @Nullable
        String q,

        @Parameter(description = "Also those not announced; for members of unitId") @RestQuery @DefaultValue("false")
        boolean drafts) {

    private static final String FOUND = """
            select cast(json_build_object(
                'id', f.id, 'slug', f.slug, 'title', f.title, 'theme', f.theme, 'place', f.place, 'kind', f.kind,
                'opensAt', f.opens_at, 'closesAt', f.closes_at, 'state', f.state,
                'unit', json_build_object(
                    'id', u.id, 'slug', u.slug, 'name', u.name, 'shortName', u.short_name, 'zone', u.zone),
                'standardCount', (select count(*) from forum_standard d
                                  where d.forum_id = f.id and d.replaced_at is null),
                'counts', json_build_object(
                    'published', coalesce(c.published, 0), 'answered', coalesce(c.answered, 0))) as text)
            from forum f
            join unit u on u.id = f.unit_id
            left join lateral (select published, answered from forum_counts where forum_id = f.id) c on true
            where
            """;

    /** Those that are open, by the time left; else the latest opening first. */
    public Page<ForumSummary> page(Projection projection, Caller caller, PageRequest asked, Instant now) {
        requireMember(caller);
        var sql = new StringBuilder(FOUND).append(drafts ? "true" : "f.announced_at is not null");
        var parameters = new HashMap<String, Object>();
        if (unitId != null) {
            sql.append(" and f.unit_id = :unit");
            parameters.put("unit", unitId);
        }
        if (q != null && !q.isBlank()) {
            sql.append(" and f.search @@ search_query(:q)");
            parameters.put("q", q);
        }
        if (status != null) {
            sql.append(" and ").append(condition(status));
            if (status != WindowStatus.PLANNED && status != WindowStatus.CANCELLED) {
                parameters.put("now", now);
            }
        }
        var behind = asked.behind();
        if (behind != null) {
            sql.append(
                    byClosing() ? " and (f.closes_at, f.id) > (:time, :id)" : " and (f.opens_at, f.id) < (:time, :id)");
            parameters.put("time", behind.time());
            parameters.put("id", behind.id());
        }
        sql.append(byClosing() ? " order by f.closes_at, f.id" : " order by f.opens_at desc, f.id desc")
                .append(" limit ")
                .append(asked.rows());
        var found = projection.list(ForumSummary.class, sql.toString(), parameters).stream()
                .map(forum -> forum.at(now))
                .toList();
        return Page.byTime(found, asked, byClosing() ? ForumSummary::byClosing : ForumSummary::byOpening);
    }

    private boolean byClosing() {
        return status == WindowStatus.OPEN;
    }

    /** In SQL what {@link WindowStatus#of} says in Java; ForumResourceTest compares the two. */
    private static String condition(WindowStatus status) {
        return switch (status) {
            case PLANNED, CANCELLED -> "f.state = '" + status + "'";
            case UPCOMING -> "f.state not in ('PLANNED', 'CANCELLED', 'POSTPONED') and f.opens_at > :now";
            case OPEN ->
                "f.state not in ('PLANNED', 'CANCELLED', 'POSTPONED') and f.opens_at <= :now and f.closes_at > :now";
            case CLOSED -> "(f.state = 'POSTPONED' or f.state not in ('PLANNED', 'CANCELLED') and f.closes_at <= :now)";
        };
    }

    private void requireMember(Caller caller) {
        if (!drafts) {
            return;
        }
        if (unitId == null) {
            throw INVALID_PARAMETER.because("drafts: sebutkan juga unitId.", "drafts: name the unitId, too.");
        }
        caller.require(unitId);
    }
}
