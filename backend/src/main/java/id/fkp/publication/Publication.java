package id.fkp.publication;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

import id.fkp.standard.version.ComponentCode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That a standard, a pledge or what came of a survey is shown somewhere. What proves it stands in {@link PublicationProof}. */
@Entity
class Publication extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public @Nullable UUID standardId;
    public @Nullable UUID pledgeId;
    public @Nullable UUID surveyId;

    @Enumerated(EnumType.STRING)
    public PublicationMedium medium;

    public String[] components;
    public String title;
    public @Nullable String place;
    public @Nullable String link;
    public LocalDate shownFrom;
    public @Nullable LocalDate shownUntil;
    public Instant recordedAt;
    public String byName;
    public @Nullable Instant withdrawnAt;
    public @Nullable String withdrawnReason;

    @Version
    public int version;

    protected Publication() {}

    Publication(UUID unitId, PublicationPlan plan, String byName, Instant now) {
        this.unitId = unitId;
        this.standardId = plan.standardId();
        this.pledgeId = plan.pledgeId();
        this.surveyId = plan.surveyId();
        this.byName = byName;
        this.recordedAt = now;
        describe(plan);
    }

    /** Locked until the transaction ends. */
    static Optional<Publication> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Of a plan that was found sound, and is about the same thing. */
    final void describe(PublicationPlan plan) {
        medium = plan.medium();
        components = plan.components().stream()
                .sorted()
                .distinct()
                .map(ComponentCode::name)
                .toArray(String[]::new);
        title = plan.title().strip();
        place = plan.place();
        link = plan.link();
        shownFrom = plan.shownFrom();
        shownUntil = plan.shownUntil();
    }

    void withdraw(String reason, Instant now) {
        withdrawnReason = reason.strip();
        withdrawnAt = now;
    }

    void requireCounted() {
        if (withdrawnAt != null) {
            throw ILLEGAL_TRANSITION.because(
                    "Catatan yang sudah ditarik tidak berubah lagi; buat catatan baru.",
                    "An entry that was withdrawn does not change any more; make a new one.");
        }
    }
}
