package id.fkp.survey.publish;

import id.fkp.survey.SurveyInfo;
import id.fkp.survey.result.SurveyResults;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** Results as they were published. */
@Entity
@Immutable
class SurveyPublication extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public UUID surveyId;
    public int number;

    @JdbcTypeCode(SqlTypes.JSON)
    public SurveyResults results;

    /** For the unit alone. */
    public String byName;

    public Instant publishedAt;

    protected SurveyPublication() {}

    SurveyPublication(SurveyInfo survey, int number, SurveyResults results, String byName, Instant now) {
        this.unitId = survey.unitId();
        this.surveyId = survey.id();
        this.number = number;
        this.results = results;
        this.byName = byName;
        this.publishedAt = now;
    }
}
