package id.fkp.survey.token;

import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tokens that were made together. */
@Schema(
        name = "SurveyTokenBatch",
        description = "One-time tokens that were made together, to be printed as readSurveyTokens")
public record TokenBatch(
        UUID id,
        UUID surveyId,
        @Schema(examples = "40") int size,

        @Schema(description = "How many have answered", examples = "12")
        int used,

        @Schema(examples = "Nur Halimah") String byName,
        Instant madeAt) {

    private static final String SELECT = """
            select cast(json_build_object('id', b.id, 'surveyId', b.survey_id, 'size', b.size, 'byName', b.by_name,
                'used', (select count(*) from survey_token t where t.batch_id = b.id and t.used),
                'madeAt', b.made_at) as text)
            from survey_token_batch b
            """;

    static Page<TokenBatch> ofSurvey(Projection projection, UUID surveyId, PageRequest asked) {
        return Page.of(
                projection.list(
                        TokenBatch.class,
                        SELECT + "where b.survey_id = :survey and b.id < :below order by b.id desc limit :rows",
                        Map.of("survey", surveyId, "below", asked.below(), "rows", asked.rows())),
                asked,
                TokenBatch::id);
    }

    static Optional<TokenBatch> of(Projection projection, UUID id) {
        return projection.one(TokenBatch.class, SELECT + "where b.id = :id", Map.of("id", id));
    }
}
