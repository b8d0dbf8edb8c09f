package id.fkp.agreement.reading;

import id.fkp.shared.query.Projection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was added to a signed record of agreement. */
@Schema(name = "AgreementAddendum", description = "What was added to a signed record of agreement")
public record AddendumRepresentation(
        UUID id,

        @Schema(examples = "Nomor loket pada baris 2 dibaca loket 3.")
        String text,

        @Schema(examples = "Salah ketik") String reason,
        Instant at) {

    private static final String OF_FORUM = """
            select cast(json_build_object('id', a.id, 'text', a.text, 'reason', a.reason, 'at', a.at) as text)
            from agreement_addendum a where a.forum_id = :forum order by a.id
            """;

    /** Oldest first. */
    public static List<AddendumRepresentation> ofForum(Projection projection, UUID forumId) {
        return projection.list(AddendumRepresentation.class, OF_FORUM, Map.of("forum", forumId));
    }
}
