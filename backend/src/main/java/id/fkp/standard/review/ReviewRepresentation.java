package id.fkp.standard.review;

import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A review, as members see it. */
@Schema(name = "Review", description = "What a second person said of a text")
public record ReviewRepresentation(
        UUID id,
        @Schema(examples = "2") int versionNumber,
        ReviewOutcome outcome,

        @Schema(nullable = true, examples = "Sesuai dengan hasil forum.") @Nullable
        String text,

        @Schema(examples = "Nur Halimah") String byName,
        Instant at) {

    private static final String OF_STANDARD = """
            select cast(json_build_object(
                'id', r.id, 'versionNumber', v.number, 'outcome', r.outcome, 'text', r.text, 'byName', r.by_name,
                'at', r.at) as text)
            from review r join standard_version v on v.id = r.version_id
            where r.standard_id = :standard and r.id < :below
            order by r.id desc limit
            """;

    /** Newest first. */
    static Page<ReviewRepresentation> page(Projection projection, UUID standardId, PageRequest asked) {
        var found = projection.list(
                ReviewRepresentation.class,
                OF_STANDARD + asked.rows(),
                Map.of("standard", standardId, "below", asked.below()));
        return Page.of(found, asked, ReviewRepresentation::id);
    }

    static ReviewRepresentation of(Review review, int versionNumber) {
        return new ReviewRepresentation(
                review.id, versionNumber, review.outcome, review.text, review.byName, review.at);
    }
}
