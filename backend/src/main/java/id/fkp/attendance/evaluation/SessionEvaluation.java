package id.fkp.attendance.evaluation;

import id.fkp.shared.text.Blank;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What one person answered. Neither the person nor the time is kept, and its id tells neither. */
@Entity
@Immutable
class SessionEvaluation extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID unitId;
    public UUID sessionId;
    public int invitation;
    public int materials;
    public int voice;
    public int heard;
    public int place;
    public @Nullable String comment;

    protected SessionEvaluation() {}

    SessionEvaluation(UUID unitId, UUID sessionId, EvaluationAnswers answers) {
        this.id = UUID.randomUUID();
        this.unitId = unitId;
        this.sessionId = sessionId;
        this.invitation = answers.invitation();
        this.materials = answers.materials();
        this.voice = answers.voice();
        this.heard = answers.heard();
        this.place = answers.place();
        this.comment = Blank.orNothing(answers.comment());
    }
}
