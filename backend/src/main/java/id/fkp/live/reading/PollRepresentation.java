package id.fkp.live.reading;

import id.fkp.live.state.PollState;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.query.Projection;
import id.fkp.standard.version.ComponentCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A poll. What was voted is in it only once it is closed, whoever reads it.
 *
 * @param votes how many have voted
 */
@Schema(
        name = "LivePoll",
        description = "A quick poll. Nobody, members included, sees what was voted until it is CLOSED")
public record PollRepresentation(
        UUID id,

        @Schema(examples = "Apakah tiga hari kerja cukup untuk verifikasi akun?")
        String question,

        @Schema(nullable = true) @Nullable UUID standardId,
        @Schema(nullable = true) @Nullable ComponentCode component,
        PollState state,

        @Schema(description = "In their order; a vote names one by its place, from 1")
        List<Option> options,

        @Schema(description = "How many have voted", examples = "31")
        int votes,

        @Schema(nullable = true) @Nullable Instant openedAt,
        @Schema(nullable = true) @Nullable Instant closedAt,

        @Schema(description = "If-Match takes it in quotes; votes do not change it", examples = "1")
        int version)
        implements Versioned {

    /** How many have voted. */
    @Override
    public boolean movesByItself() {
        return true;
    }

    /** What may be voted for. */
    @Schema(name = "LivePollOption", description = "What may be voted for")
    public record Option(
            @Schema(examples = "Cukup") String text,

            @Schema(
                    nullable = true,
                    description = "How many voted for it; only once the poll is CLOSED",
                    examples = "19")
            @Nullable
            Integer votes) {}

    /** SQL that writes {@code live_poll p} as this. */
    static final String JSON = """
            json_build_object(
                'id', p.id, 'question', p.question, 'standardId', p.standard_id, 'component', p.component,
                'state', p.state,
                'options', (select json_agg(json_build_object('text', o.text, 'votes', case when p.state = 'CLOSED' then (
                            select count(*) from live_vote v where v.poll_id = p.id and v.option = o.place) end)
                        order by o.place)
                    from jsonb_array_elements_text(p.options) with ordinality as o(text, place)),
                'votes', (select count(*) from live_ballot b where b.poll_id = p.id),
                'openedAt', p.opened_at, 'closedAt', p.closed_at, 'version', p.version)""";

    private static final String SELECT =
            "select cast(" + JSON + " as text) from live_poll p where p.session_id = :session ";

    /** All of a session, those not yet opened too, in the order in which they were prepared. */
    public static List<PollRepresentation> ofSession(Projection projection, UUID sessionId) {
        return projection.list(PollRepresentation.class, SELECT + "order by p.id", Map.of("session", sessionId));
    }

    public static Optional<PollRepresentation> of(Projection projection, UUID sessionId, UUID id) {
        return projection.one(
                PollRepresentation.class, SELECT + "and p.id = :id", Map.of("session", sessionId, "id", id));
    }
}
