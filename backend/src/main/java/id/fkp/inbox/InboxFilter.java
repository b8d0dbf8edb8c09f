package id.fkp.inbox;

import id.fkp.feedback.given.CommunityElement;
import id.fkp.feedback.given.FeedbackKind;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.standard.version.ComponentCode;
import jakarta.validation.constraints.NotNull;
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

        @Parameter(description = "Words of the text, as stems or beginnings, or a part of it; or a receipt's number")
        @RestQuery
        @MaxCodePoints(200)
        @Nullable
        String q) {

    /** How an input stands with the office. */
    @Schema(
            name = "InboxState",
            description = "OPEN and ANSWERED are public, without and with an answer; OBJECTED, of whatever "
                    + "these, wait for the head of the unit to answer an objection")
    public enum State {
        OPEN("f.state = 'PUBLISHED' and f.response_id is null"),
        ANSWERED("f.state = 'PUBLISHED' and f.response_id is not null"),
        OBJECTED("exists (select from feedback_objection o where o.feedback_id = f.id and o.answered_at is null)"
                + " and f.state in ('PUBLISHED', 'HELD')"),
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
