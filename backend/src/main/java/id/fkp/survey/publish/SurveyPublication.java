package id.fkp.survey.publish;

import id.fkp.survey.SurveyInfo;
import id.fkp.survey.result.GroupTallies;
import id.fkp.survey.result.Snapshot;
import id.fkp.survey.result.SurveyResults;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

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

    /** Null where it was made before they were kept. */
    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable GroupTallies groupTallies;

    /** For the unit alone. */
    public String byName;

    public Instant publishedAt;

    protected SurveyPublication() {}

    SurveyPublication(SurveyInfo survey, int number, Snapshot published, String byName, Instant now) {
        this.unitId = survey.unitId();
        this.surveyId = survey.id();
        this.number = number;
        this.results = published.results();
        this.groupTallies = published.groups();
        this.byName = byName;
        this.publishedAt = now;
    }

    static List<Snapshot> snapshots(UUID surveyId) {
        return SurveyPublication.<SurveyPublication>list("surveyId", surveyId).stream()
                .map(publication -> new Snapshot(publication.results, publication.groupTallies))
                .toList();
    }
}
