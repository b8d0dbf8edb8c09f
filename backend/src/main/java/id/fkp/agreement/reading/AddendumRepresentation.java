package id.fkp.agreement.reading;

import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was added to a signed record of agreement. */
@Schema(name = "AgreementAddendum", description = "What was added to a signed record of agreement")
public record AddendumRepresentation(
        UUID id,

        @Schema(examples = "Nomor loket pada baris 2 dibaca loket 3.")
        String text,

        @Schema(examples = "Salah ketik") String reason,
        Instant at,

        @Schema(nullable = true, description = "Its bytes are at /files/{id}/content") @Nullable
        UUID fileId,

        @Schema(
                nullable = true,
                description = "SHA-256 of the file, in hexadecimal",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @Nullable
        String sha256) {

    /** Of the addendum {@code a} with its file {@code k}. */
    static final String JSON = """
            json_build_object('id', a.id, 'text', a.text, 'reason', a.reason, 'at', a.at, 'fileId', a.file_id,
                'sha256', k.sha256)
            """;

    private static final String SELECT =
            "select cast(" + JSON + " as text) from agreement_addendum a left join stored_file k on k.id = a.file_id ";

    public static Optional<AddendumRepresentation> of(Projection projection, UUID id) {
        return projection.one(AddendumRepresentation.class, SELECT + "where a.id = :id", Map.of("id", id));
    }

    /** Oldest first. */
    public static Page<AddendumRepresentation> ofForum(Projection projection, UUID forumId, PageRequest asked) {
        var found = projection.list(
                AddendumRepresentation.class,
                SELECT + "where a.forum_id = :forum and (:first or a.id > :behind) order by a.id limit :rows",
                Map.of(
                        "forum",
                        forumId,
                        "first",
                        asked.cursor() == null,
                        "behind",
                        asked.below(),
                        "rows",
                        asked.rows()));
        return Page.of(found, asked, AddendumRepresentation::id);
    }
}
