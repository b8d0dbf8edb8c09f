package id.fkp.assessment.rule;

import static id.fkp.shared.problem.CommonProblems.CHANGED_MEANWHILE;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.type.SqlTypes;

/** Scales and weights from a day on, until those of a later day. */
@Entity
class AssessmentRules extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public LocalDate validFrom;
    public String source;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<IndicatorRule> indicators;

    public Instant changedAt;

    @Version
    public int version;

    protected AssessmentRules() {}

    AssessmentRules(LocalDate validFrom, RuleSetDetails details, Instant now) {
        this.validFrom = validFrom;
        describe(details, now);
    }

    final void describe(RuleSetDetails details, Instant now) {
        source = details.source().strip();
        indicators = details.indicators();
        changedAt = now;
    }

    static Optional<AssessmentRules> of(LocalDate validFrom) {
        return find("validFrom", validFrom).firstResultOptional();
    }

    static List<AssessmentRules> newestFirst() {
        return listAll(Sort.descending("validFrom"));
    }

    /** Those that hold on a day; the first that there are where the day is before all. */
    static AssessmentRules on(LocalDate day) {
        return AssessmentRules.<AssessmentRules>find("validFrom <= ?1", Sort.descending("validFrom"), day)
                .firstResultOptional()
                .or(() -> AssessmentRules.<AssessmentRules>findAll(Sort.ascending("validFrom"))
                        .firstResultOptional())
                .orElseThrow();
    }

    /** Writes a new set; somebody may have entered one of the same day meanwhile. */
    void enter() {
        try {
            persistAndFlush();
        } catch (ConstraintViolationException e) {
            throw CHANGED_MEANWHILE.because(
                    "Aturan sejak hari ini baru saja dimasukkan orang lain. Bukalah, lalu bandingkan.",
                    "Somebody else has just entered rules from this day. Open them and compare.");
        }
    }

    RuleSet info() {
        return new RuleSet(id, validFrom, source, indicators, changedAt, version);
    }
}
