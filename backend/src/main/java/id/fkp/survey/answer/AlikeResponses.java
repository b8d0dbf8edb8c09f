package id.fkp.survey.answer;

import id.fkp.survey.state.ProfileQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What only looks as if it had come before: rows of a file without a number, equal to responses without one that another file
 * brought. Two people may answer alike, so this is said and nothing is left out.
 */
@ApplicationScoped
public class AlikeResponses {

    /** As many of each as both have. */
    private static final String COUNT = """
            select coalesce(sum(least(f.n, d.n)), 0)
            from (select said, count(*) as n from unnest(cast(:said as text[])) as said group by said) f
            join (
                select concat_ws('|', answered_on, array_to_string(answers, ''), coalesce(sex, ''), coalesce(age, ''),
                    coalesce(education, ''), coalesce(occupation, '')) as said, count(*) as n
                from survey_response
                where survey_id = :survey and channel = 'IMPORT' and reference is null and removed_at is null
                group by 1) d on d.said = f.said
            """;

    private final EntityManager database;

    AlikeResponses(EntityManager database) {
        this.database = database;
    }

    /** How many of {@code rows} are, of those that have no number. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int count(UUID surveyId, List<Incoming> rows) {
        var said = rows.stream()
                .filter(row -> row.reference() == null)
                .map(AlikeResponses::said)
                .toArray(String[]::new);
        return ((Number) database.createNativeQuery(COUNT)
                        .setParameter("survey", surveyId)
                        .setParameter("said", said)
                        .getSingleResult())
                .intValue();
    }

    private static String said(Incoming row) {
        var scores = row.scores().stream().map(String::valueOf).collect(Collectors.joining());
        var who = row.respondent();
        return String.join(
                "|",
                row.answeredOn().toString(),
                scores,
                blank(who.said(ProfileQuestion.SEX)),
                blank(who.said(ProfileQuestion.AGE)),
                blank(who.said(ProfileQuestion.EDUCATION)),
                blank(who.said(ProfileQuestion.OCCUPATION)));
    }

    private static String blank(@Nullable String said) {
        return said == null ? "" : said;
    }
}
