package id.fkp.feedback;

import id.fkp.feedback.given.FeedbackSubmission;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who gave an input, as far as they told, and what they agreed to. Apart from the input, so that no public read meets it. */
@Entity
class FeedbackPerson extends PanacheEntityBase {

    @Id
    public UUID feedbackId;

    public UUID unitId;
    public @Nullable String name;
    public @Nullable String contact;
    public boolean consentShowName;

    /** Which notice, so that what was agreed to can be told later. */
    public @Nullable String consentText;

    public @Nullable Instant consentAt;
    public @Nullable Instant erasedAt;

    /** What the office noted on how it made sure for whom they speak. */
    public @Nullable String verificationNote;

    /** Who of the office did. */
    public @Nullable String verifiedBy;

    protected FeedbackPerson() {}

    FeedbackPerson(Feedback feedback, FeedbackSubmission said, Instant now) {
        this.feedbackId = feedback.id;
        this.unitId = feedback.unitId;
        this.name = said.name();
        this.contact = said.contact();
        this.consentShowName = said.showName();
        this.consentText = said.consent();
        this.consentAt = said.consent() == null ? null : now;
    }

    private FeedbackPerson(Feedback feedback) {
        this.feedbackId = feedback.id;
        this.unitId = feedback.unitId;
    }

    /** Also of who told nothing: an organisation can vouch for a person it does not name. */
    static void noteVerification(Feedback feedback, @Nullable String note, String byName) {
        var person = FeedbackPerson.<FeedbackPerson>findByIdOptional(feedback.id)
                .orElseGet(() -> new FeedbackPerson(feedback));
        person.verificationNote = note;
        person.verifiedBy = byName;
        person.persist();
    }

    static void forgetVerification(UUID feedbackId) {
        FeedbackPerson.<FeedbackPerson>findByIdOptional(feedbackId).ifPresent(person -> {
            person.verificationNote = null;
            person.verifiedBy = null;
        });
    }

    /** Who told nothing leaves no row. */
    static boolean isIn(FeedbackSubmission said) {
        return said.name() != null || said.contact() != null || said.consent() != null;
    }

    /** That somebody once agreed stays on record; who it was does not. */
    void erase(Instant now) {
        name = null;
        contact = null;
        verificationNote = null;
        erasedAt = now;
    }
}
