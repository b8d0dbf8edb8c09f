package id.fkp.attendance.sheet;

import id.fkp.shared.query.Projection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A photo or scan of the list on paper. */
@Schema(name = "AttendanceSheet", description = "A photo or scan of the list that was signed on paper")
public record SheetRepresentation(
        UUID id,
        UUID fileId,

        @Schema(description = "As the unit calls it", examples = "Daftar hadir halaman 1.jpg")
        String name,

        @Schema(
                description = "Of its bytes, in hexadecimal",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        Instant addedAt,

        @Schema(examples = "Budi Petugas") String byName) {

    private static final String SELECT = """
            select cast(json_build_object('id', s.id, 'fileId', f.id, 'name', f.name, 'sha256', f.sha256,
                'addedAt', s.added_at, 'byName', s.by_name) as text)
            from attendance_sheet s join stored_file f on f.id = s.file_id
            where s.session_id = :session order by s.id
            """;

    /** All of a session, in the order in which they were added. */
    static List<SheetRepresentation> ofSession(Projection projection, UUID sessionId) {
        return projection.list(SheetRepresentation.class, SELECT, Map.of("session", sessionId));
    }
}
