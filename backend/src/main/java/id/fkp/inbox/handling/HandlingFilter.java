package id.fkp.inbox.handling;

import id.fkp.feedback.reading.FeedbackJson;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which inputs are asked for by how the office goes about them. */
public record HandlingFilter(
        @Parameter(description = "Of those that wait for an answer: the caller's own, or those of nobody")
        @RestQuery
        @Nullable
        Assigned assigned,

        @Parameter(description = "Of those that wait for an answer: those of a colleague, by their id")
        @RestQuery
        @Nullable
        UUID assigneeId,

        @Parameter(description = "true: those that the caller has not opened yet") @RestQuery @Nullable
        Boolean unread) {

    /** Whether a row of {@code feedback f} was opened by {@code :issuer} and {@code :subject}. */
    static final String IS_READ = "exists (select from feedback_read r where r.feedback_id = f.id "
            + "and r.issuer = :issuer and r.subject = :subject)";

    /** Whether a row of {@code feedback f} waits for the office: without an answer, or with an objection to it. */
    public static final String WAITS =
            "(f.state in ('PUBLISHED', 'HELD') and f.response_id is null or " + FeedbackJson.IS_OBJECTED + ")";

    /** What each of them would leave, of the rows {@code f} of a unit. */
    public static final String COUNTS_JSON = """
            json_build_object(
                'mine', (select count(*) from f where {mine}),
                'nobodys', (select count(*) from f where {nobodys}),
                'unread', (select count(*) from f where not {read}))
            """.replace("{mine}", Assigned.MINE.sql)
            .replace("{nobodys}", Assigned.NOBODY.sql)
            .replace("{read}", IS_READ);

    /** What a row of {@code feedback f} must meet besides; {@code :issuer} and {@code :subject} say who asks. */
    public String conditions(Map<String, Object> parameters) {
        var sql = new StringBuilder();
        if (assigned != null) {
            sql.append(" and ").append(assigned.sql);
        }
        if (assigneeId != null) {
            sql.append(" and ")
                    .append(WAITS)
                    .append(" and exists (select from feedback_assignment a join membership m on m.issuer = a.issuer "
                            + "and m.subject = a.subject where a.feedback_id = f.id and m.id = :assignee)");
            parameters.put("assignee", assigneeId);
        }
        if (unread != null) {
            sql.append(unread ? " and not " : " and ").append(IS_READ);
        }
        return sql.toString();
    }

    /** Whose it is to answer. */
    public enum Assigned {
        MINE(WAITS + " and exists (select from feedback_assignment a where a.feedback_id = f.id "
                + "and a.issuer = :issuer and a.subject = :subject)"),
        NOBODY(WAITS + " and not exists (select from feedback_assignment a where a.feedback_id = f.id "
                + "and a.subject is not null)");

        private final String sql;

        Assigned(String sql) {
            this.sql = sql;
        }
    }

    /** How many inputs each of them would leave. */
    @Schema(name = "HandlingCounts", description = "How many inputs each filter by handling would leave")
    public record Counts(
            @Schema(description = "Wait for an answer of the caller", examples = "4")
            int mine,

            @Schema(description = "Wait for an answer and are assigned to nobody", examples = "9")
            int nobodys,

            @Schema(description = "Were not opened by the caller yet", examples = "12")
            int unread) {}
}
