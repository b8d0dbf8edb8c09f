package id.fkp.followup.reading;

import id.fkp.followup.state.FollowUpState;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.page.Position;
import id.fkp.shared.query.Projection;
import id.fkp.shared.slug.Ref;
import id.fkp.shared.text.MaxCodePoints;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which promises of a unit are asked for. */
public record FollowUpSearch(
        @Parameter(description = "Only those in this state; more than one may be named", example = "[\"BLOCKED\"]")
        @RestQuery
        @Size(max = 10)
        List<FollowUpState> state,

        @Parameter(description = "Only those that this owner carries, as it is written", example = "Tim Loket")
        @RestQuery
        @MaxCodePoints(200)
        @Nullable
        String owner,

        @Parameter(description = "Only those of this forum: its id or slug", example = "fkp-standar-pelayanan-loka-pom")
        @RestQuery
        @Nullable
        String forum,

        @Parameter(description = "true: only those whose day has passed and that are not done", example = "true")
        @RestQuery
        @Nullable
        Boolean overdue) {

    private static final Position BEFORE_THE_FIRST =
            new Position(LocalDate.of(1, 1, 2).atStartOfDay(ZoneOffset.UTC).toInstant(), new UUID(0, 0));

    /** The soonest due first. */
    public Page<FollowUpRepresentation> found(Projection projection, UUID unitId, PageRequest page, Instant now) {
        var behind = behind(page);
        var parameters = new HashMap<String, Object>();
        parameters.put("unit", unitId);
        parameters.put("now", now);
        parameters.put("due", LocalDate.ofInstant(behind.time(), ZoneOffset.UTC));
        parameters.put("id", behind.id());
        var where = new StringBuilder("where p.unit_id = :unit and (p.due_on, p.id) > (:due, :id)");
        if (!state.isEmpty()) {
            where.append(" and p.state in (:states)");
            parameters.put("states", state.stream().map(Enum::name).toList());
        }
        if (owner != null) {
            where.append(" and p.owner = :owner");
            parameters.put("owner", owner);
        }
        if (forum != null) {
            var asked = Ref.of(forum);
            where.append(" and f.").append(asked.column()).append(" = :forum");
            parameters.put("forum", asked.value());
        }
        if (overdue != null) {
            where.append(overdue ? " and " : " and not ").append(FollowUpRepresentation.OVERDUE);
        }
        where.append(" order by p.due_on, p.id limit ").append(page.rows());
        return Page.byTime(
                FollowUpRepresentation.where(projection, where.toString(), parameters),
                page,
                FollowUpRepresentation::position);
    }

    /** The day and the id of the last one on the page before. */
    static Position behind(PageRequest page) {
        var behind = page.behind();
        return behind == null ? BEFORE_THE_FIRST : behind;
    }
}
