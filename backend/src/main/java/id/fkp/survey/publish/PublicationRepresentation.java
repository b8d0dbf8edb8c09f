package id.fkp.survey.publish;

import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import id.fkp.survey.result.SurveyResults;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Results before the public, as they were when they were published. */
@Schema(
        name = "SurveyPublication",
        description = "Results before the public, as they were when they were published; never changed")
public record PublicationRepresentation(
        UUID id,
        UUID surveyId,

        @Schema(description = "From 1; the highest is the one that holds", examples = "1")
        int number,

        Instant publishedAt,
        SurveyResults results) {

    private static final String SELECT = """
            select cast(json_build_object('id', p.id, 'surveyId', p.survey_id, 'number', p.number,
                'publishedAt', p.published_at, 'results', p.results) as text)
            from survey_publication p
            """;

    static Page<PublicationRepresentation> ofSurvey(Projection projection, UUID surveyId, PageRequest asked) {
        return Page.of(
                projection.list(
                        PublicationRepresentation.class,
                        SELECT + "where p.survey_id = :survey and p.id < :below order by p.id desc limit :rows",
                        Map.of("survey", surveyId, "below", asked.below(), "rows", asked.rows())),
                asked,
                PublicationRepresentation::id);
    }

    /** The one that holds. */
    public static Optional<PublicationRepresentation> newest(Projection projection, UUID surveyId) {
        return projection.one(
                PublicationRepresentation.class,
                SELECT + "where p.survey_id = :survey order by p.id desc limit 1",
                Map.of("survey", surveyId));
    }
}
