package id.fkp.survey.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.survey.SurveyInfo;
import id.fkp.survey.state.ProfileQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** The rows of responses: written and taken out with all sums in one statement. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Responses {

    /** How many are written at a time. */
    private static final int LOT = 5_000;

    private static final String ADD = """
            with added as (
                insert into survey_response (id, unit_id, survey_id, channel, answered_on, answers, sex, age, education,
                    occupation, comment, reference, entered_by)
                select g.id, :unit, :survey, g.channel, g.answered_on, g.answers, g.sex, g.age, g.education,
                    g.occupation, g.comment, g.reference, g.entered_by
                from jsonb_to_recordset(cast(:rows as jsonb)) as g (id uuid, channel text, answered_on date,
                    answers smallint[], sex text, age text, education text, occupation text, comment text,
                    reference text, entered_by text)
                on conflict (survey_id, reference) where reference is not null and removed_at is null do nothing
                returning *)
            """ + RollUp.up("added");

    private static final String REMOVE = """
            with removed as (
                update survey_response set removed_at = :now, removed_by = :by, removal_reason = :reason
                where id = :id and removed_at is null
                returning *)
            """ + RollUp.down("removed");

    private final EntityManager database;
    private final ObjectMapper json;
    private final Acts acts;

    Responses(EntityManager database, ObjectMapper json, Acts acts) {
        this.database = database;
        this.json = json;
        this.acts = acts;
    }

    private record Row(
            UUID id,
            String channel,
            String answered_on,
            List<Integer> answers,
            @Nullable String sex,
            @Nullable String age,
            @Nullable String education,
            @Nullable String occupation,
            @Nullable String comment,
            @Nullable String reference,
            @Nullable String entered_by) {

        /** With a random id: one that tells the time would tell at a counter who it was. */
        static Row of(Incoming given) {
            var respondent = given.respondent();
            return new Row(
                    UUID.randomUUID(),
                    given.channel().name(),
                    given.answeredOn().toString(),
                    given.scores(),
                    respondent.said(ProfileQuestion.SEX),
                    respondent.said(ProfileQuestion.AGE),
                    respondent.said(ProfileQuestion.EDUCATION),
                    respondent.said(ProfileQuestion.OCCUPATION),
                    given.comment(),
                    given.reference(),
                    given.enteredBy());
        }
    }

    /** Adds what may be taken; one whose reference is known is left out. Returns how many were added. */
    public int add(SurveyInfo survey, List<Incoming> given) {
        int added = 0;
        for (int from = 0; from < given.size(); from += LOT) {
            var rows = given.subList(from, Math.min(given.size(), from + LOT)).stream()
                    .map(Row::of)
                    .toList();
            added += ((Number) database.createNativeQuery(ADD)
                            .setParameter("unit", survey.unitId())
                            .setParameter("survey", survey.id())
                            .setParameter("rows", written(rows))
                            .setParameter("stripe", stripe())
                            .getSingleResult())
                    .intValue();
        }
        return added;
    }

    /** False when it had been taken out before. */
    boolean remove(SurveyInfo survey, UUID id, String reason, String byName, Instant now) {
        var removed = (Number) database.createNativeQuery(REMOVE)
                .setParameter("id", id)
                .setParameter("reason", reason)
                .setParameter("by", byName)
                .setParameter("now", now)
                .setParameter("stripe", stripe())
                .getSingleResult();
        if (removed.intValue() == 0) {
            return false;
        }
        tell(survey, "survey-response.removed", Map.of("responseId", id.toString(), "reason", reason));
        return true;
    }

    /** What the staff did is written down; what a respondent sent is not, since the log would say when. */
    void tell(SurveyInfo survey, String verb, Map<String, Object> detail) {
        acts.fire(new Act(survey.unitId(), verb, "survey", survey.id(), Reach.INTERNAL, detail));
    }

    /** Which of these references a response has already. */
    public List<String> known(UUID surveyId, List<String> references) {
        List<?> known = database.createNativeQuery("""
                        select reference from survey_response
                        where survey_id = ?1 and reference = any (?2) and removed_at is null
                        """)
                .setParameter(1, surveyId)
                .setParameter(2, references.toArray(String[]::new))
                .getResultList();
        var found = new ArrayList<String>();
        known.forEach(reference -> found.add((String) reference));
        return found;
    }

    private static int stripe() {
        return ThreadLocalRandom.current().nextInt(RollUp.STRIPES);
    }

    private String written(List<Row> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
