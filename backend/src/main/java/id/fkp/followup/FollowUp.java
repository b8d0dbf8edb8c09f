package id.fkp.followup;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

import id.fkp.agreement.reading.AgreedItem;
import id.fkp.followup.given.AnswerPromise;
import id.fkp.followup.given.FindingPromise;
import id.fkp.followup.given.SurveyPromise;
import id.fkp.followup.state.FollowUpState;
import id.fkp.minutes.promise.Horizon;
import id.fkp.shared.act.Act;
import id.fkp.shared.problem.CommonProblems;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What a forum promised with its signature, or a unit with an answer or because of a survey or an audit. Its moves refuse what {@link FollowUpStates} does not know. */
@Entity
class FollowUp extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;

    /** Of what it was promised: an item of a forum's record, an answer in it, an element of a survey, or a finding of an audit. */
    public @Nullable UUID forumId;

    public @Nullable UUID itemId;
    public @Nullable UUID responseId;
    public @Nullable UUID surveyId;
    public @Nullable String element;
    public @Nullable UUID findingId;
    public int position;
    public String text;
    public String owner;

    @Enumerated(EnumType.STRING)
    public Horizon horizon;

    public LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    public FollowUpState state = FollowUpState.PLANNED;

    public Instant createdAt;

    /** Issuer and subject of who said that it is done; another person verifies, who has not given evidence either. */
    public @Nullable String doneBy;

    @Version
    public int version;

    protected FollowUp() {}

    FollowUp(UUID forumId, AgreedItem item, int position, LocalDate dueOn, Instant now) {
        this.unitId = item.unitId();
        this.forumId = forumId;
        this.itemId = item.id();
        this.position = position;
        this.text = item.followUp();
        this.owner = item.owner();
        this.horizon = item.horizon();
        this.dueOn = dueOn;
        this.createdAt = now;
    }

    FollowUp(AnswerPromise promise, int position, Instant now) {
        this.unitId = promise.unitId();
        this.forumId = promise.forumId();
        this.responseId = promise.responseId();
        this.position = position;
        this.text = promise.text();
        this.owner = promise.owner();
        this.horizon = promise.horizon();
        this.dueOn = promise.dueOn();
        this.createdAt = now;
    }

    FollowUp(SurveyPromise promise, int position, Instant now) {
        this.unitId = promise.unitId();
        this.surveyId = promise.surveyId();
        this.element = promise.element();
        this.position = position;
        this.text = promise.text();
        this.owner = promise.owner();
        this.horizon = promise.horizon();
        this.dueOn = promise.dueOn();
        this.createdAt = now;
    }

    FollowUp(FindingPromise promise, Instant now) {
        this.unitId = promise.unitId();
        this.findingId = promise.findingId();
        this.position = 1;
        this.text = promise.text();
        this.owner = promise.owner();
        this.horizon = promise.horizon();
        this.dueOn = promise.dueOn();
        this.createdAt = now;
    }

    /** Of what it was promised, as acts name it. Which finding, the public does not read. */
    Map<String, Object> origin() {
        if (forumId != null) {
            return Map.of("forumId", forumId.toString());
        }
        return surveyId == null ? Map.of() : Map.of("surveyId", surveyId.toString());
    }

    /** What was promised and by whom, as it was then; the register is told a commitment to both. */
    Act planned(Map<String, Object> detail) {
        return new Act(unitId, "follow-up.planned", "follow-up", id, Act.Reach.PUBLIC, detail, createdAt)
                .saying(text, owner);
    }

    static Optional<FollowUp> of(UUID id) {
        return findByIdOptional(id);
    }

    /** Of two who move the same promise, the second waits here and then sees what the first did. */
    FollowUp locked() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        return this;
    }

    FollowUpChange move(FollowUpState to, @Nullable String reason, Mover by, Instant now) {
        FollowUpStates.requireMove(state, to);
        if (reason == null && FollowUpStates.needsReason(state, to)) {
            throw refused("/reason", "missing", "sebutkan alasannya", "say why");
        }
        if (to == FollowUpState.DONE_UNVERIFIED && !Evidence.isThereFor(id)) {
            throw incomplete(List.of(fault(
                    "/evidence", "evidence-missing", "belum ada bukti yang dilampirkan", "there is no evidence yet")));
        }
        var involved = to == FollowUpState.VERIFIED ? involvementOf(by.id()) : List.<Fault>of();
        if (!involved.isEmpty()) {
            throw incomplete(involved);
        }
        var change = FollowUpChange.moved(this, to, reason, by.name(), now);
        doneBy = to == FollowUpState.DONE_UNVERIFIED ? by.id() : doneBy;
        state = to;
        flush();
        return change;
    }

    /** Why this person does not verify it; empty where nothing is against it. */
    List<Fault> involvementOf(String personId) {
        if (personId.equals(doneBy)) {
            return List.of(fault(
                    "/verifiedBy",
                    "another-person-needed",
                    "diverifikasi oleh orang lain, bukan yang menyatakan selesai",
                    "is verified by another person than the one who said that it is done"));
        }
        if (Evidence.isGivenBy(id, personId)) {
            return List.of(fault(
                    "/verifiedBy",
                    "evidence-is-yours",
                    "diverifikasi oleh orang lain, bukan yang melampirkan buktinya",
                    "is verified by another person than the one who gave evidence"));
        }
        return List.of();
    }

    FollowUpChange assign(String to, @Nullable String reason, String byName, Instant now) {
        requireLive();
        var named = to.strip();
        if (named.equals(owner)) {
            throw refused("/owner", "not-changed", "sudah penanggung jawabnya", "carries it already");
        }
        var change = FollowUpChange.assigned(this, named, reason, byName, now);
        owner = named;
        flush();
        return change;
    }

    /** To what has ended nothing is added. */
    void requireLive() {
        if (!state.isLive()) {
            throw ILLEGAL_TRANSITION.because(
                    "Tindak lanjut yang sudah diverifikasi atau dibatalkan tidak diubah lagi.",
                    "A follow-up that is verified or cancelled is not changed any more.");
        }
    }

    /** To a later day only: what was promised earlier is simply done earlier. */
    FollowUpChange extend(LocalDate later, String reason, String byName, Instant now) {
        if (!state.isOpen()) {
            throw ILLEGAL_TRANSITION.because(
                    "Hanya tindak lanjut yang belum selesai atau dibatalkan yang diperpanjang.",
                    "Only a follow-up that is neither done nor cancelled gets a later day.");
        }
        if (!later.isAfter(dueOn)) {
            throw refused("/dueOn", "not-later", "harus setelah " + dueOn, "must be after " + dueOn);
        }
        var change = FollowUpChange.extended(this, later, reason.strip(), byName, now);
        dueOn = later;
        flush();
        return change;
    }

    private static RuntimeException incomplete(List<Fault> faults) {
        return ILLEGAL_TRANSITION.naming(
                "Lengkapi yang disebut di bawah, lalu ubah statusnya.",
                "Settle what is named below, then move it.",
                faults);
    }

    private static RuntimeException refused(String pointer, String code, String detailId, String detailEn) {
        return CommonProblems.refused(fault(pointer, code, detailId, detailEn));
    }

    private static Fault fault(String pointer, String code, String detailId, String detailEn) {
        return new Fault(pointer, code, new Words(detailId, detailEn));
    }
}
