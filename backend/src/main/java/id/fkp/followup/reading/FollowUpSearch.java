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
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** Whatever was promised. */
    public static final FollowUpSearch ALL = new FollowUpSearch(List.of(), null, null, null);

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
        var where = "where p.unit_id = :unit and (p.due_on, p.id) > (:due, :id)" + conditions("f", parameters)
                + " order by p.due_on, p.id limit " + page.rows();
        return Page.byTime(
                FollowUpRepresentation.where(projection, where, parameters), page, FollowUpRepresentation::position);
    }

    /**
     * What a promise {@code p} of a unit {@code u} must meet besides; reads {@code :now} and puts its own values into {@code
     * parameters}.
     *
     * @param forumName what the statement calls the forum
     */
    public String conditions(String forumName, Map<String, Object> parameters) {
        var where = new StringBuilder();
        if (!state.isEmpty()) {
            where.append(" and p.state = any (string_to_array(:states, ','))");
            parameters.put("states", state.stream().map(Enum::name).collect(Collectors.joining(",")));
        }
        if (owner != null) {
            where.append(" and p.owner = :owner");
            parameters.put("owner", owner);
        }
        if (forum != null) {
            var asked = Ref.of(forum);
            where.append(" and ")
                    .append(forumName)
                    .append(".")
                    .append(asked.column())
                    .append(" = :forumRef");
            parameters.put("forumRef", asked.value());
        }
        if (overdue != null) {
            where.append(overdue ? " and " : " and not ").append(FollowUpRepresentation.OVERDUE);
        }
        return where.toString();
    }

    /** The day and the id of the last one on the page before. */
    static Position behind(PageRequest page) {
        var behind = page.behind();
        return behind == null ? BEFORE_THE_FIRST : behind;
    }
}
