package id.fkp.attendance.evaluation;

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
 * How those who came found the forum.
 *
 * @param comments in no order that tells who wrote them
 */
@Schema(name = "SessionEvaluation", description = "How those who came found the forum, without who said what")
public record EvaluationRepresentation(
        @Schema(description = "How many have answered", examples = "31")
        int answers,

        @Schema(description = "Of how many who came", examples = "37")
        int present,

        @Schema(description = "The five questions, always in the same order")
        List<Question> questions,

        @Schema(examples = "[\"Ruangnya sulit dicapai dengan kursi roda.\"]")
        List<String> comments) {

    /** Each question is a column of that name. */
    private static final String QUESTIONS = Arrays.stream(EvaluationQuestion.values())
            .map(question -> """
                    json_build_object('question', '{code}', 'average', round(avg({column}), 2),
                        'counts', json_build_array(count(*) filter (where {column} = 1),
                            count(*) filter (where {column} = 2), count(*) filter (where {column} = 3),
                            count(*) filter (where {column} = 4)))
                    """.replace("{code}", question.name()).replace("{column}", question.column()))
            .collect(Collectors.joining(", "));

    private static final String SELECT = """
            select cast(json_build_object(
                'answers', count(*),
                'present', (select count(*) from attendance a where a.session_id = :session and a.removed_at is null),
                'questions', json_build_array({questions}),
                'comments', coalesce(json_agg(e.comment order by e.id) filter (where e.comment is not null), '[]'))
                as text)
            from session_evaluation e where e.session_id = :session
            """.replace("{questions}", QUESTIONS);

    /** What was answered to one question. */
    @Schema(name = "EvaluatedQuestion", description = "What was answered to one question")
    public record Question(
            EvaluationQuestion question,

            @Schema(nullable = true, description = "1 to 4, two decimals; absent as long as nobody has answered")
            @Nullable
            Double average,

            @Schema(description = "How many gave 1, 2, 3 and 4", examples = "[0, 2, 11, 18]")
            List<Integer> counts) {}

    static Optional<EvaluationRepresentation> of(Projection projection, UUID sessionId) {
        return projection.one(EvaluationRepresentation.class, SELECT, Map.of("session", sessionId));
    }
}
