package id.fkp.survey.answer;

import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.page.Position;
import id.fkp.shared.query.Projection;
import id.fkp.survey.given.ElementScore;
import id.fkp.survey.given.Respondent;
import id.fkp.survey.state.SurveyChannel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A response, for members of the unit. */
@Schema(
        name = "SurveyResponse",
        description = "A response, for members of the unit; who or what device gave it is kept nowhere")
public record ResponseRepresentation(
        UUID id,
        SurveyChannel channel,
        @Schema(examples = "2026-11-20") LocalDate answeredOn,
        List<ElementScore> answers,

        @Schema(description = "What the respondent wanted to say and the survey asked")
        Respondent respondent,

        @Schema(nullable = true, examples = "Loket kedua sering kosong.") @Nullable
        String comment,

        @Schema(nullable = true, description = "Number on the paper or in the list", examples = "K-017") @Nullable
        String reference,

        @Schema(nullable = true, description = "Who typed it in or brought it in", examples = "Sri Wahyuningsih")
        @Nullable
        String enteredBy,

        @Schema(nullable = true, description = "Since when it counts no more") @Nullable
        Instant removedAt,

        @Schema(nullable = true, examples = "Nur Halimah") @Nullable
        String removedBy,

        @Schema(nullable = true, examples = "Kertas yang sama diketik dua kali") @Nullable
        String removalReason) {

    private static final String SELECT = """
            select cast(json_build_object(
                'id', r.id, 'channel', r.channel, 'answeredOn', r.answered_on,
                'answers', (select json_agg(json_build_object('element', 'U' || i, 'score', score) order by i)
                    from unnest(r.answers) with ordinality as x (score, i)),
                'respondent', json_build_object(
                    'sex', r.sex, 'age', r.age, 'education', r.education, 'occupation', r.occupation),
                'comment', r.comment, 'reference', r.reference, 'enteredBy', r.entered_by,
                'removedAt', r.removed_at, 'removedBy', r.removed_by, 'removalReason', r.removal_reason) as text)
            from survey_response r
            """;

    private static final Position FIRST =
            new Position(LocalDate.of(9999, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant(), new UUID(-1, -1));

    /** The newest days first. */
    static Page<ResponseRepresentation> ofSurvey(
            Projection projection, UUID surveyId, ResponseFilter filter, PageRequest asked) {
        var parameters = new HashMap<String, Object>();
        parameters.put("survey", surveyId);
        var behind = asked.behind() == null ? FIRST : asked.behind();
        parameters.put("day", LocalDate.ofInstant(behind.time(), ZoneOffset.UTC));
        parameters.put("below", behind.id());
        parameters.put("rows", asked.rows());
        var where = "where r.survey_id = :survey and (r.answered_on, r.id) < (:day, :below)"
                + filter.conditions(parameters);
        return Page.byTime(
                projection.list(
                        ResponseRepresentation.class,
                        SELECT + where + " order by r.answered_on desc, r.id desc limit :rows",
                        parameters),
                asked,
                ResponseRepresentation::position);
    }

    private Position position() {
        return new Position(answeredOn.atStartOfDay(ZoneOffset.UTC).toInstant(), id);
    }

    static Optional<ResponseRepresentation> of(Projection projection, UUID id) {
        return projection.one(ResponseRepresentation.class, SELECT + "where r.id = :id", Map.of("id", id));
    }
}
