package id.fkp.survey;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.identity.Caller;
import id.fkp.service.Services;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.slug.Ref;
import id.fkp.survey.plan.SurveyPlan;
import id.fkp.survey.state.SurveyState;
import id.fkp.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What others may ask of surveys, and how the product brings along its own. */
@ApplicationScoped
public class Surveys {

    private final Units units;
    private final Services services;
    private final EntityManager database;
    private final Caller caller;
    private final Acts acts;
    private final Clock clock;

    Surveys(Units units, Services services, EntityManager database, Caller caller, Acts acts, Clock clock) {
        this.units = units;
        this.services = services;
        this.database = database;
        this.caller = caller;
        this.acts = acts;
        this.clock = clock;
    }

    /** The survey with this id or slug, or 404 unless it was opened or the caller is a member of its unit. */
    public SurveyInfo requireVisible(String ref) {
        return found(ref)
                .filter(survey -> survey.isPublic() || caller.isMemberOf(survey.unitId()))
                .orElseThrow(() -> notFound());
    }

    /** As it stays until this transaction ends, for those who answer at the same time. */
    @Transactional(Transactional.TxType.MANDATORY)
    public SurveyInfo holdShared(UUID id) {
        return info(Survey.heldShared(id).orElseThrow(() -> notFound()));
    }

    /** Held against all who answer or change it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public SurveyInfo hold(UUID id) {
        return info(Survey.locked(id).orElseThrow(() -> notFound()));
    }

    public Optional<SurveyInfo> find(UUID id) {
        return Survey.<Survey>findByIdOptional(id).map(this::info);
    }

    /** Lets an answer of its giver in, or says why not. */
    public static void requireOpen(SurveyInfo survey) {
        var closesOn = survey.closesOn();
        if (survey.state() == SurveyState.DRAFT) {
            throw SurveyProblems.notOpen();
        }
        if (survey.state() != SurveyState.OPEN && closesOn != null) {
            throw SurveyProblems.closed(closesOn);
        }
    }

    /** What the staff types in or brings in belongs to a survey that has begun, however late. */
    public static void requireBegun(SurveyInfo survey) {
        if (survey.state() == SurveyState.DRAFT) {
            throw SurveyProblems.notOpen();
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public UUID draft(UUID unitId, SurveyPlan plan, String byName) {
        SurveyPlanRules.require(plan, unitId, services::find);
        var survey = new Survey(unitId, plan, byName, clock.instant());
        survey.save();
        tell(survey, "drafted", Reach.INTERNAL);
        return survey.id;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void change(UUID id, SurveyPlan plan) {
        var survey = Survey.locked(id).orElseThrow(() -> notFound());
        SurveyPlanRules.require(plan, survey.unitId, services::find);
        if (survey.publishedAt != null) {
            throw ILLEGAL_TRANSITION.because(
                    "Hasil survei ini sudah dipublikasikan; isinya tidak diubah lagi.",
                    "The results of this survey are public; it does not change any more.");
        }
        survey.change(plan, hasResponses(id));
        tell(survey, "changed", Reach.INTERNAL);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void discard(UUID id) {
        var survey = Survey.locked(id).orElseThrow(() -> notFound());
        if (info(survey).state() != SurveyState.DRAFT || hasResponses(id)) {
            throw ILLEGAL_TRANSITION.because(
                    "Hanya rancangan survei yang belum dibuka yang dapat dibuang.",
                    "Only a draft that was never open can be discarded.");
        }
        tell(survey, "discarded", Reach.INTERNAL);
        survey.delete();
    }

    /** Its results are before the public from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(UUID id, int number, long responses, String index) {
        var survey = Survey.locked(id).orElseThrow(() -> notFound());
        survey.publish(clock.instant());
        // Nobody answers any more, so that nobody needs to know any longer which devices have.
        database.createNativeQuery("delete from survey_device where survey_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        acts.fire(new Act(
                survey.unitId,
                "survey-results.published",
                "survey",
                survey.id,
                Reach.PUBLIC,
                Map.of("title", survey.title, "number", number, "responses", responses, "index", index)));
    }

    boolean hasResponses(UUID id) {
        return !database.createNativeQuery("select 1 from survey_response where survey_id = ?1 limit 1")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    private Optional<SurveyInfo> found(String ref) {
        var asked = Ref.of(ref);
        return Survey.<Survey>find(asked.column(), asked.value())
                .firstResultOptional()
                .map(this::info);
    }

    private SurveyInfo info(Survey survey) {
        var zone = units.find(survey.unitId).orElseThrow().zone();
        return survey.info(LocalDate.now(clock.withZone(zone)));
    }

    private void tell(Survey survey, String participle, Reach reach) {
        acts.fire(new Act(
                survey.unitId, "survey." + participle, "survey", survey.id, reach, Map.of("title", survey.title)));
    }
}
