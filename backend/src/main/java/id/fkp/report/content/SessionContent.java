package id.fkp.report.content;

import id.fkp.attendance.given.AttendingElement;
import id.fkp.calendar.Term;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.reading.FeedbackJson;
import id.fkp.minutes.promise.Horizon;
import id.fkp.shared.query.Projection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded of a session, without any person: who came by element and organisation, and what was said.
 *
 * @param zone in which its times are read
 * @param arrivals in the order in which people came
 * @param lines in the order in which things were said
 */
public record SessionContent(
        UUID id,
        UUID unitId,
        String forumTitle,
        String title,
        String unitName,
        Instant startsAt,
        Instant endsAt,
        String zone,
        @Nullable String venue,
        @Nullable String venueAddress,
        @Nullable String gapReason,
        List<Item> agenda,
        List<Member> team,
        List<Arrival> arrivals,
        List<Line> lines) {

    /** A point of the agenda. */
    public record Item(String title, int minutes, @Nullable String speaker) {}

    /** Somebody in the team, as the invitation names them. */
    public record Member(String role, String name, @Nullable String position) {}

    /** Somebody who came. */
    public record Arrival(
            UUID id,
            int arrival,
            AttendingElement element,
            @Nullable String organisation,
            boolean online) {}

    /**
     * Something that was said.
     *
     * @param corrections what who said it has set right later, the first one first
     */
    public record Line(
            @Nullable String speaker,
            @Nullable AttendingElement element,
            @Nullable String organisation,
            @Nullable String standardCode,
            @Nullable String component,
            String problem,
            @Nullable String proposal,
            @Nullable String answer,
            @Nullable String action,
            @Nullable Horizon horizon,
            @Nullable Integer amount,
            Term.@Nullable Unit timeUnit,
            @Nullable String owner,
            List<Correction> corrections) {}

    /** What somebody has set right; of a hidden one only why it is hidden. */
    public record Correction(
            @Nullable String text, @Nullable HideReason hidden) {}

    private static final String SQL = """
            select cast(json_build_object(
                'id', s.id, 'unitId', s.unit_id, 'forumTitle', f.title, 'title', s.title, 'unitName', u.name,
                'startsAt', s.starts_at, 'endsAt', s.ends_at, 'zone', u.zone, 'venue', s.venue,
                'venueAddress', s.venue_address, 'gapReason', s.gap_reason,
                'agenda', (select coalesce(json_agg(json_build_object(
                               'title', i.item ->> 'title', 'minutes', cast(i.item ->> 'minutes' as integer),
                               'speaker', i.item ->> 'speaker') order by i.place), '[]')
                           from jsonb_array_elements(s.agenda) with ordinality as i (item, place)),
                'team', (select coalesce(json_agg(json_build_object(
                             'role', m.member ->> 'role', 'name', m.member ->> 'name',
                             'position', m.member ->> 'position') order by m.place), '[]')
                         from jsonb_array_elements(s.team) with ordinality as m (member, place)),
                'arrivals', (select coalesce(json_agg(json_build_object(
                                 'id', a.id, 'arrival', a.arrival, 'element', a.element,
                                 'organisation', a.organisation, 'online', a.mode = 'ONLINE') order by a.arrival), '[]')
                             from attendance a where a.session_id = s.id and a.removed_at is null),
                'lines', (select coalesce(json_agg(json_build_object(
                              'speaker', l.speaker, 'element', coalesce(a.element, l.element),
                              'organisation', a.organisation,
                              'standardCode', coalesce(v.frozen_code, st.code), 'component', l.component,
                              'problem', case when q.text is null then l.problem else q.text end,
                              'proposal', case when q.text is null then l.proposal else q.proposed_text end,
                              'answer', l.answer, 'action', l.action,
                              'horizon', l.horizon, 'amount', l.amount, 'timeUnit', l.time_unit, 'owner', l.owner,
                              'corrections', (select coalesce(json_agg(json_build_object(
                                                  'text', case when h.correction_id is null then k.text end,
                                                  'hidden', h.reason) order by k.at, k.id), '[]')
                                              from line_correction k
                                              left join correction_hiding h on h.correction_id = k.id
                                              where k.line_id = l.id))
                              order by l.position, l.id), '[]')
                          from minute_line l
                          left join attendance a on a.id = l.attendance_id
                          left join standard_version v on v.id = l.version_id
                          left join standard st on st.id = l.standard_id
                          left join lateral {marked} q on true
                          where l.session_id = s.id)) as text)
            from forum_session s
            join forum f on f.id = s.forum_id
            join unit u on u.id = s.unit_id
            where
            """.replace("{marked}", FeedbackJson.MARKED_OF_LINE);

    public static Optional<SessionContent> of(Projection projection, UUID sessionId) {
        return projection.one(SessionContent.class, SQL + "s.id = :id", Map.of("id", sessionId));
    }

    /** Those of a forum that took place, in their order. */
    public static List<SessionContent> heldOf(Projection projection, UUID forumId) {
        return projection.list(
                SessionContent.class,
                SQL + "s.forum_id = :forum and s.state in ('RUNNING', 'HELD') order by s.starts_at, s.id",
                Map.of("forum", forumId));
    }
}
