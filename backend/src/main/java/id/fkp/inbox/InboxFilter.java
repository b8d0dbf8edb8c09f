package id.fkp.inbox;

import id.fkp.feedback.given.CommunityElement;
import id.fkp.feedback.given.FeedbackKind;
import id.fkp.feedback.reading.Appeal;
import id.fkp.feedback.reading.FeedbackJson;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.similar.GroupSql;
import id.fkp.standard.version.ComponentCode;
import id.fkp.submission.flag.Flags;
import id.fkp.submission.spam.Suspicions;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which inputs of a unit are asked for. */
public record InboxFilter(
        @RestQuery @NotNull UUID unitId,
        @RestQuery @Nullable UUID forumId,
        @RestQuery @Nullable UUID standardId,
        @RestQuery @Nullable ComponentCode component,
        @RestQuery @Nullable FeedbackKind kind,
        @RestQuery @Nullable CommunityElement element,
        @RestQuery @Nullable State state,

        @Parameter(description = "true: those that came after the closing of the window in which they were written")
        @RestQuery
        @Nullable
        Boolean late,

        @Parameter(description = "Those that name an organisation, by whether its giver was verified to speak for it")
        @RestQuery
        @Nullable
        Organisation organisation,

        @Parameter(description = "Those that say the same, by the id of their group") @RestQuery @Nullable
        UUID groupId,

        @Parameter(
                description =
                        "Words of the text, as stems or beginnings, or a part of it, of three signs at least; or a "
                                + "receipt's number. Beside other words a beginning of up to three signs counts as a whole "
                                + "word, or as that of a word which offices often use")
        @RestQuery
        @MaxCodePoints(200)
        @Nullable
        String q) {

    /** The index of parts knows groups of three signs; a shorter part would have all inputs read. */
    private static final int SHORTEST_PART = 3;

    /** Asked once, not of each row: it reads a table, so that the planner cannot do it beforehand. */
    private static final String BY_WORDS = "f.search @@ (select feedback_query(:q))";

    private static final String BY_PART = "f.text ilike :part";
    private static final String BY_NUMBER = "f.receipt_number = :number";

    /** What a row of {@code feedback f} must meet; its values go into {@code parameters}. */
    public String conditions(Map<String, Object> parameters) {
        var sql = conditionsWithoutWords(parameters);
        return words(parameters)
                .map(words -> sql + " and (" + String.join(" or ", words) + ")")
                .orElse(sql);
    }

    /** Each way in which a row of {@code feedback f} is found by what was typed; empty where nothing was. */
    Optional<List<String>> words(Map<String, Object> parameters) {
        if (q == null || q.isBlank()) {
            return Optional.empty();
        }
        var part = q.strip();
        parameters.put("q", q);
        parameters.put("number", q.replaceAll("[-\\s]", "").toUpperCase(Locale.ROOT));
        if (part.codePointCount(0, part.length()) < SHORTEST_PART) {
            return Optional.of(List.of(BY_WORDS, BY_NUMBER));
        }
        parameters.put("part", "%" + part.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        return Optional.of(List.of(BY_WORDS, BY_PART, BY_NUMBER));
    }

    /** As {@link #conditions}, whatever was typed. */
    String conditionsWithoutWords(Map<String, Object> parameters) {
        var sql = new StringBuilder("f.unit_id = :unit");
        parameters.put("unit", unitId);
        if (forumId != null) {
            sql.append(" and f.forum_id = :forum");
            parameters.put("forum", forumId);
        }
        if (standardId != null) {
            sql.append(" and f.standard_id = :standard");
            parameters.put("standard", standardId);
        }
        if (component != null) {
            sql.append(" and exists (select from feedback_component x where x.feedback_id = f.id and x.code = :code)");
            parameters.put("code", component.name());
        }
        if (kind != null) {
            sql.append(" and f.kind = :kind");
            parameters.put("kind", kind.name());
        }
        if (element != null) {
            sql.append(" and f.element = :element");
            parameters.put("element", element.name());
        }
        if (state != null) {
            sql.append(" and ").append(state.sql);
        }
        if (late != null) {
            sql.append(late ? " and f.late" : " and not f.late");
        }
        if (organisation != null) {
            sql.append(" and ").append(organisation.sql);
        }
        if (groupId != null) {
            sql.append(" and ").append(GroupSql.IS_IN);
            parameters.put("group", groupId);
        }
        return sql.toString();
    }

    /** Whether somebody speaks for an organisation, or says so; what is withdrawn waits for nobody to find out. */
    @Schema(
            name = "OrganisationStanding",
            description = "UNVERIFIED: they say so, and the office has not found out; VERIFIED: it made sure of it")
    public enum Organisation {
        UNVERIFIED("(f.organisation is not null and f.organisation_verified_at is null and f.state <> 'WITHDRAWN')"),
        VERIFIED("f.organisation_verified_at is not null");

        private final String sql;

        Organisation(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    /** How an input stands with the office. */
    @Schema(
            name = "InboxState",
            description = "OPEN and ANSWERED are public, without and with an answer; OBJECTED, of whatever "
                    + "these, wait for the head of the unit to answer an objection; REPORTED are public, and reported "
                    + "by readers without anybody having looked; APPEALED, of whatever state, wait for a decision about "
                    + "the hiding or concealing of them; OVERDUE are HELD longer than their forum promised; "
                    + "SUSPECTED are HELD since they may be spam, or the objection beside them is")
    public enum State {
        OPEN("f.state = 'PUBLISHED' and f.response_id is null"),
        ANSWERED("f.state = 'PUBLISHED' and f.response_id is not null"),
        OBJECTED(FeedbackJson.IS_OBJECTED),
        REPORTED(Flags.IS_OPEN),
        APPEALED(Appeal.IS_OPEN),
        OVERDUE(FeedbackJson.IS_OVERDUE),
        SUSPECTED(Suspicions.IS_OPEN),
        HELD("f.state = 'HELD'"),
        HIDDEN("f.state = 'HIDDEN'"),
        WITHDRAWN("f.state = 'WITHDRAWN'");

        private final String sql;

        State(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }
}
