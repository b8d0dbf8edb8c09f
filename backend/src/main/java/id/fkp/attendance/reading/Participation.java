package id.fkp.attendance.reading;

import id.fkp.attendance.given.AttendingElement;
import id.fkp.feedback.given.CommunityElement;
import id.fkp.shared.query.Projection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is missing: how many of each element of the community were invited, are registered, wait and came. Numbers only.
 *
 * @param providers of the unit itself; PEKPPP does not count them
 * @param missing elements of which nobody is present
 */
@Schema(
        name = "Participation",
        description =
                "Of each of the five elements of the community (PEKPPP) how many were invited, are registered, wait "
                        + "for a seat and came; numbers only")
public record Participation(
        @Schema(description = "All five, always in the same order")
        List<ElementCount> elements,

        @Schema(description = "People of the unit itself who came; not among the five", examples = "4")
        int providers,

        @Schema(description = "Of which nobody is present", examples = "[\"MEDIA\"]")
        List<CommunityElement> missing,

        @Schema(
                nullable = true,
                description = "Why not all five were present, once the session has been held",
                examples = "Media yang diundang berhalangan")
        @Nullable
        String gapReason) {

    private static final String SELECT = """
            with counted as (
                select k.element, k.place,
                    (select count(*) from invitation i
                     where i.session_id = :session and i.element = k.element) as invited,
                    (select count(*) from registration r
                     where r.session_id = :session and r.element = k.element and r.state = 'CONFIRMED') as registered,
                    (select count(*) from registration r
                     where r.session_id = :session and r.element = k.element and r.state = 'WAITING') as waiting,
                    (select count(*) from attendance a
                     where a.session_id = :session and a.element = k.element and a.removed_at is null) as present
                from unnest(string_to_array(:elements, ',')) with ordinality as k (element, place))
            select cast(json_build_object(
                'elements', (select json_agg(json_build_object('element', element, 'invited', invited,
                    'registered', registered, 'waiting', waiting, 'present', present) order by place) from counted),
                'providers', (select count(*) from attendance a where a.session_id = e.id and a.element = 'PROVIDER'
                    and a.removed_at is null),
                'missing', (select coalesce(json_agg(element order by place), '[]') from counted where present = 0),
                'gapReason', e.gap_reason) as text)
            from forum_session e where e.id = :session
            """;

    private static final String ELEMENTS = String.join(
            ",", List.of(CommunityElement.values()).stream().map(Enum::name).toList());

    /** Of the forum {@code f}, all sessions together: an array of element, invited, registered and present. */
    public static final String OF_FORUM = """
            (select json_agg(json_build_object(
                'element', e.element,
                'invited', (select count(*) from invitation n join forum_session x on x.id = n.session_id
                            where x.forum_id = f.id and n.element = e.element),
                'registered', (select count(*) from registration g join forum_session x on x.id = g.session_id
                               where x.forum_id = f.id and g.element = e.element and g.state = 'CONFIRMED'),
                'present', (select count(*) from attendance b join forum_session x on x.id = b.session_id
                            where x.forum_id = f.id and b.element = e.element and b.removed_at is null))
                order by e.place)
            from unnest(string_to_array('{elements}', ',')) with ordinality as e (element, place))
            """.replace(
                    "{elements}",
                    Arrays.stream(AttendingElement.values()).map(Enum::name).collect(Collectors.joining(",")));

    /** One element of the community. */
    @Schema(name = "ElementParticipation", description = "How many of one element of the community take part")
    public record ElementCount(
            CommunityElement element,
            @Schema(examples = "20") int invited,

            @Schema(description = "With a seat", examples = "14")
            int registered,

            @Schema(description = "For a seat", examples = "2")
            int waiting,

            @Schema(examples = "11") int present) {}

    public static Optional<Participation> of(Projection projection, UUID sessionId) {
        return projection.one(Participation.class, SELECT, Map.of("session", sessionId, "elements", ELEMENTS));
    }
}
