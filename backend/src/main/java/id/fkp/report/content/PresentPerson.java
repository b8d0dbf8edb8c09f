package id.fkp.report.content;

import id.fkp.shared.query.Projection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who came, for the internal list alone (PP 96/2012 art 26(3)); of an erased person there is no name any more.
 *
 * @param signature base64 of a PNG
 */
public record PresentPerson(
        UUID attendanceId,
        @Nullable String name,
        @Nullable String position,
        @Nullable String sex,
        @Nullable String signature) {

    private static final String SQL = """
            select cast(json_build_object(
                'attendanceId', a.id, 'name', p.name, 'position', p.position, 'sex', p.sex,
                'signature', translate(encode(g.image, 'base64'), E'\\n', '')) as text)
            from attendance a
            join attendance_person p on p.attendance_id = a.id
            left join attendance_signature g on g.attendance_id = a.id
            where a.session_id = :session and a.removed_at is null
            order by a.arrival
            """;

    /** By the id of the attendance. */
    public static Map<UUID, PresentPerson> of(Projection projection, UUID sessionId) {
        List<PresentPerson> found = projection.list(PresentPerson.class, SQL, Map.of("session", sessionId));
        return found.stream().collect(Collectors.toMap(PresentPerson::attendanceId, person -> person));
    }
}
