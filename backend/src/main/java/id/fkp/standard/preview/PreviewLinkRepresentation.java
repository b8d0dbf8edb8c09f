package id.fkp.standard.preview;

import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A preview link, as members see it.
 *
 * @param token only in the answer that makes the link; it belongs into the fragment of {@code /pratinjau#token}
 */
@Schema(name = "PreviewLink", description = "A link that shows a draft to people without an account")
public record PreviewLinkRepresentation(
        UUID id,
        @Schema(examples = "1") int versionNumber,
        @Schema(examples = "Siti Rahma") String createdByName,
        Instant createdAt,
        @Schema(description = "From then on it is refused") Instant expiresAt,

        @Schema(nullable = true, description = "When it was taken back") @Nullable
        Instant revokedAt,

        @Schema(
                nullable = true,
                description = "Only in the answer that makes the link: hand it out as /pratinjau#token",
                examples = "q2JvVt1nGqgX7h4cUOaFv4m3sS1dYx8Zk0e5r6t7u8w")
        @Nullable
        String token) {

    private static final String NEWEST = """
            select cast(json_build_object(
                'id', p.id, 'versionNumber', v.number, 'createdByName', p.created_by_name, 'createdAt', p.created_at,
                'expiresAt', p.expires_at, 'revokedAt', p.revoked_at) as text)
            from preview_link p join standard_version v on v.id = p.version_id
            where p.standard_id = :standard and p.id < :below
            order by p.id desc limit
            """;

    static Page<PreviewLinkRepresentation> newest(Projection projection, UUID standardId, PageRequest asked) {
        var found = projection.list(
                PreviewLinkRepresentation.class,
                NEWEST + asked.rows(),
                Map.of("standard", standardId, "below", asked.below()));
        return Page.of(found, asked, PreviewLinkRepresentation::id);
    }

    static PreviewLinkRepresentation of(PreviewLink link, int versionNumber) {
        return new PreviewLinkRepresentation(
                link.id, versionNumber, link.createdByName, link.createdAt, link.expiresAt, link.revokedAt, null);
    }

    PreviewLinkRepresentation with(String token) {
        return new PreviewLinkRepresentation(id, versionNumber, createdByName, createdAt, expiresAt, revokedAt, token);
    }
}
