package id.fkp.survey;

import id.fkp.shared.text.Digest;
import id.fkp.survey.answer.Incoming;
import id.fkp.survey.answer.Responses;
import id.fkp.survey.given.Respondent;
import id.fkp.survey.plan.SurveyPlan;
import id.fkp.survey.publish.Publications;
import id.fkp.survey.state.AnswerRule;
import id.fkp.survey.state.ProfileQuestion;
import id.fkp.survey.state.SurveyChannel;
import id.fkp.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Surveys for tests to stand on, with days around today. */
@ApplicationScoped
public class SurveyFixture {

    private final Surveys surveys;
    private final Responses responses;
    private final Publications publications;
    private final Units units;
    private final EntityManager database;
    private final Clock clock;

    SurveyFixture(
            Surveys surveys,
            Responses responses,
            Publications publications,
            Units units,
            EntityManager database,
            Clock clock) {
        this.surveys = surveys;
        this.responses = responses;
        this.publications = publications;
        this.units = units;
        this.database = database;
        this.clock = clock;
    }

    public LocalDate today(UUID unitId) {
        return LocalDate.now(clock.withZone(units.find(unitId).orElseThrow().zone()));
    }

    /** A plan as a client sends it: of the last hundred and the next hundred days, opened ten days ago. */
    public Map<String, Object> plan(UUID unitId, AnswerRule rule) {
        var today = today(unitId);
        var plan = new HashMap<String, Object>();
        plan.put("title", "SKM Uji");
        plan.put("periodFrom", today.minusDays(100).toString());
        plan.put("periodTo", today.plusDays(100).toString());
        plan.put("opensOn", today.minusDays(10).toString());
        plan.put("closesOn", today.plusDays(10).toString());
        plan.put("questions", List.of());
        plan.put("profileQuestions", List.of("SEX", "AGE"));
        plan.put("answerRule", rule.name());
        plan.put("population", 300);
        plan.put("roundedWeight", false);
        return plan;
    }

    @Transactional
    public UUID draft(UUID unitId) {
        return made(unitId, AnswerRule.FREE, null, null);
    }

    @Transactional
    public UUID open(UUID unitId, AnswerRule rule) {
        var today = today(unitId);
        return made(unitId, rule, today.minusDays(10), today.plusDays(10));
    }

    /** Since yesterday. */
    @Transactional
    public void close(UUID id) {
        Survey survey = Objects.requireNonNull(Survey.findById(id));
        survey.closesOn = today(survey.unitId).minusDays(1);
    }

    /** Six have answered 3 throughout, and the results are before the public. */
    @Transactional
    public UUID published(UUID unitId) {
        var id = open(unitId, AnswerRule.FREE);
        database.createNativeQuery("""
                insert into survey_tally (survey_id, channel, month, stripe, unit_id, n, counts)
                select id, 'PAPER', cast(date_trunc('month', period_from) as date), 0, unit_id, 6,
                    array(select case when i % 4 = 3 then 6 else 0 end from generate_series(1, 36) i)
                from survey where id = ?1
                """).setParameter(1, id).executeUpdate();
        close(id);
        Survey.flush();
        publications.publish(id, "Moderator");
        return id;
    }

    /**
     * A survey whose results are public, in which everybody said the same throughout, within the thirty days before its end.
     *
     * @param serviceId null for one of the unit as a whole
     * @param periodTo before today
     */
    @Transactional
    public UUID published(UUID unitId, @Nullable UUID serviceId, LocalDate periodTo, int people, int score) {
        return published(unitId, serviceId, periodTo.minusDays(30), periodTo, periodTo, people, score, false);
    }

    /**
     * The same, with its own days and weight.
     *
     * @param closesOn before today
     */
    @Transactional
    public UUID published(
            UUID unitId,
            @Nullable UUID serviceId,
            LocalDate periodFrom,
            LocalDate closesOn,
            LocalDate periodTo,
            int people,
            int score,
            boolean roundedWeight) {
        var plan = new SurveyPlan(
                "SKM " + Digest.sha256(UUID.randomUUID().toString()).substring(0, 12),
                null,
                serviceId,
                periodFrom,
                periodTo,
                periodFrom,
                closesOn,
                List.of(),
                List.of(),
                AnswerRule.FREE,
                300,
                roundedWeight);
        var id = surveys.draft(unitId, plan, "Penyusun");
        var said = Collections.nCopies(9, score);
        var one = new Incoming(
                SurveyChannel.ONLINE, closesOn, said, new Respondent(null, null, null, null), null, null, null);
        responses.add(surveys.find(id).orElseThrow(), Collections.nCopies(people, one));
        publications.publish(id, "Moderator");
        return id;
    }

    /** A response of that survey that says 3 throughout, without being counted. */
    @Transactional
    public UUID response(UUID surveyId) {
        var id = UUID.randomUUID();
        database.createNativeQuery("""
                insert into survey_response (id, unit_id, survey_id, channel, answered_on, answers)
                select ?1, unit_id, id, 'PAPER', period_from, '{3,3,3,3,3,3,3,3,3}' from survey where id = ?2
                """)
                .setParameter(1, id)
                .setParameter(2, surveyId)
                .executeUpdate();
        return id;
    }

    /** Of one token. */
    @Transactional
    public UUID tokenBatch(UUID surveyId) {
        var id = UUID.randomUUID();
        database.createNativeQuery("""
                insert into survey_token_batch (id, unit_id, survey_id, size, by_name, made_at)
                select ?1, unit_id, id, 0, 'Moderator', now() from survey where id = ?2
                """)
                .setParameter(1, id)
                .setParameter(2, surveyId)
                .executeUpdate();
        return id;
    }

    private UUID made(UUID unitId, AnswerRule rule, @Nullable LocalDate opensOn, @Nullable LocalDate closesOn) {
        var today = today(unitId);
        var plan = new SurveyPlan(
                "SKM " + Digest.sha256(UUID.randomUUID().toString()).substring(0, 12),
                null,
                null,
                today.minusDays(100),
                today.plusDays(100),
                opensOn,
                closesOn,
                List.of(),
                List.of(ProfileQuestion.SEX, ProfileQuestion.AGE),
                rule,
                300,
                false);
        return surveys.draft(unitId, plan, "Penyusun");
    }
}
