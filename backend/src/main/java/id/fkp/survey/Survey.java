package id.fkp.survey;

import id.fkp.shared.slug.FreeSlug;
import id.fkp.shared.slug.Slug;
import id.fkp.survey.plan.QuestionText;
import id.fkp.survey.plan.SurveyPlan;
import id.fkp.survey.state.AnswerRule;
import id.fkp.survey.state.ProfileQuestion;
import id.fkp.survey.state.SurveyState;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A satisfaction survey. */
@Entity
class Survey extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public @Nullable UUID serviceId;
    public String slug;
    public String title;
    public @Nullable String titleEn;
    public LocalDate periodFrom;
    public LocalDate periodTo;
    public @Nullable LocalDate opensOn;
    public @Nullable LocalDate closesOn;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<QuestionText> questions;

    public String[] profileQuestions = {};

    @Enumerated(EnumType.STRING)
    public AnswerRule answerRule;

    public @Nullable Integer population;
    public boolean roundedWeight;
    public String byName;
    public Instant madeAt;
    public @Nullable Instant publishedAt;

    @Version
    public int version;

    protected Survey() {}

    Survey(UUID unitId, SurveyPlan plan, String byName, Instant now) {
        this.unitId = unitId;
        this.byName = byName;
        this.madeAt = now;
        this.slug = freeSlug(plan.title());
        write(plan);
    }

    /** As it stays until this transaction ends; many may hold it so at the same time. */
    static Optional<Survey> heldShared(UUID id) {
        return held(id, LockModeType.PESSIMISTIC_READ);
    }

    /** Held against all others: who answers meanwhile waits, and then sees it as it has become. */
    static Optional<Survey> locked(UUID id) {
        return held(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Read anew under the lock: this request may have read it before somebody else changed it. */
    private static Optional<Survey> held(UUID id, LockModeType lock) {
        Optional<Survey> held = Survey.<Survey>find("id", id).withLock(lock).firstResultOptional();
        held.ifPresent(survey -> getEntityManager().refresh(survey));
        return held;
    }

    void save() {
        FreeSlug.claim(this);
    }

    void change(SurveyPlan plan, boolean hasResponses) {
        if (hasResponses) {
            var fixed = fixedIn(plan);
            if (!fixed.isEmpty()) {
                throw SurveyProblems.hasResponses(fixed);
            }
        }
        write(plan);
        flush();
    }

    void publish(Instant now) {
        publishedAt = now;
        flush();
    }

    SurveyState state(LocalDate today) {
        if (publishedAt != null) {
            return SurveyState.PUBLISHED;
        }
        if (opensOn == null || closesOn == null || today.isBefore(opensOn)) {
            return SurveyState.DRAFT;
        }
        return today.isAfter(closesOn) ? SurveyState.CLOSED : SurveyState.OPEN;
    }

    SurveyInfo info(LocalDate today) {
        return new SurveyInfo(
                id,
                unitId,
                serviceId,
                slug,
                title,
                titleEn,
                periodFrom,
                periodTo,
                opensOn,
                closesOn,
                state(today),
                questions,
                Arrays.stream(profileQuestions).map(ProfileQuestion::valueOf).toList(),
                answerRule,
                population,
                roundedWeight,
                today);
    }

    private void write(SurveyPlan plan) {
        serviceId = plan.serviceId();
        title = plan.title().strip();
        titleEn = plan.titleEn();
        periodFrom = plan.periodFrom();
        periodTo = plan.periodTo();
        opensOn = plan.opensOn();
        closesOn = plan.closesOn();
        questions = plan.questions();
        profileQuestions =
                plan.profileQuestions().stream().sorted().map(Enum::name).toArray(String[]::new);
        answerRule = plan.answerRule();
        population = plan.population();
        roundedWeight = plan.roundedWeight();
    }

    /** What a response already rests on, and the plan has otherwise. */
    private List<String> fixedIn(SurveyPlan plan) {
        var asked = plan.profileQuestions().stream().sorted().map(Enum::name).toArray(String[]::new);
        var fixed = new ArrayList<String>();
        note(fixed, "/serviceId", Objects.equals(serviceId, plan.serviceId()));
        note(fixed, "/periodFrom", periodFrom.equals(plan.periodFrom()));
        note(fixed, "/periodTo", periodTo.equals(plan.periodTo()));
        note(fixed, "/opensOn", Objects.equals(opensOn, plan.opensOn()));
        note(fixed, "/profileQuestions", Arrays.equals(profileQuestions, asked));
        note(fixed, "/answerRule", answerRule == plan.answerRule());
        note(fixed, "/roundedWeight", roundedWeight == plan.roundedWeight());
        return fixed;
    }

    private static void note(List<String> fixed, String pointer, boolean same) {
        if (!same) {
            fixed.add(pointer);
        }
    }

    private static String freeSlug(String title) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('survey names')) as text)")
                .getSingleResult();
        var wanted = Slug.of(title);
        var taken = find("select slug from Survey where slug like ?1", wanted + "%")
                .project(String.class)
                .list();
        return Slug.free(wanted, taken);
    }
}
