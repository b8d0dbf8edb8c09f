package id.fkp.feedback;

import static id.fkp.feedback.FeedbackProblems.FEEDBACK_ANSWERED;
import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

import id.fkp.feedback.FeedbackStates.Move;
import id.fkp.feedback.Feedbacks.Arrival;
import id.fkp.feedback.Feedbacks.Author;
import id.fkp.feedback.Feedbacks.Hold;
import id.fkp.feedback.Feedbacks.Place;
import id.fkp.feedback.concealed.Marked;
import id.fkp.feedback.given.CommunityElement;
import id.fkp.feedback.given.FeedbackChannel;
import id.fkp.feedback.given.FeedbackKind;
import id.fkp.feedback.given.FeedbackSubmission;
import id.fkp.feedback.organisation.VerificationBasis;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What somebody said in a forum. Who said it stands in {@link FeedbackPerson}, as far as they told. */
@Entity
class Feedback extends PanacheEntityBase {

    /** Stands where words were that may be kept no longer. */
    static final String FORGOTTEN = "[teks dihapus setelah masa simpan]";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public UUID forumId;
    public @Nullable UUID standardId;
    public @Nullable UUID versionId;

    @Enumerated(EnumType.STRING)
    public FeedbackKind kind;

    @Enumerated(EnumType.STRING)
    public @Nullable CommunityElement element;

    /** For whom its giver says to speak. */
    public @Nullable String organisation;

    /** How the office made sure of that; null while it has not. */
    @Enumerated(EnumType.STRING)
    public @Nullable VerificationBasis organisationBasis;

    public @Nullable Instant organisationVerifiedAt;
    public String text;

    /** What the component named should say instead. */
    public @Nullable String proposedText;

    public String language;

    @Enumerated(EnumType.STRING)
    public FeedbackChannel channel;

    @Enumerated(EnumType.STRING)
    public FeedbackState state;

    public String receiptNumber;
    public Instant submittedAt;

    /** By the giver's clock; null where they did not say, or it cannot be right. */
    public @Nullable Instant writtenAt;

    /** Whether it came after the closing of the window in which it was written. */
    public boolean late;

    /** The day on which the office had it; null where that was at once. */
    public @Nullable LocalDate receivedOn;

    public @Nullable Instant editedAt;
    public @Nullable Instant publishedAt;

    /** By when it was promised to be read and shown; null where nothing was promised. */
    public @Nullable Instant publishBy;

    /** With the giver's consent only; the public sees no other name. */
    public @Nullable String shownName;

    public @Nullable String authorIssuer;
    public @Nullable String authorSubject;

    @Enumerated(EnumType.STRING)
    public @Nullable HideReason hiddenReason;

    public @Nullable Instant hiddenAt;
    public @Nullable Instant withdrawnAt;

    /** Since when the words of what was hidden as spam are gone. */
    public @Nullable Instant textForgottenAt;

    public @Nullable UUID responseId;

    @Version
    public int version;

    protected Feedback() {}

    /**
     * A complaint is held, since it is about a case and not about the standard, and nobody promises that it will be
     * shown; everything else is public at once.
     *
     * @param hold whether this one waits all the same
     */
    Feedback(
            FeedbackSubmission said,
            FeedbackChannel channel,
            Hold hold,
            Place place,
            @Nullable Author author,
            String receiptNumber,
            Arrival arrival) {
        this.unitId = place.unitId();
        this.forumId = place.forumId();
        this.standardId = said.standardId();
        this.versionId = place.versionId();
        this.kind = said.kind();
        this.element = said.element();
        this.organisation = said.organisation();
        this.text = said.text();
        this.proposedText = said.proposedText();
        this.language = said.language() == null ? "id" : said.language();
        this.channel = channel;
        this.receiptNumber = receiptNumber;
        this.submittedAt = arrival.at();
        this.writtenAt = arrival.writtenAt();
        this.late = arrival.late();
        this.receivedOn = arrival.receivedOn();
        this.shownName = said.showName() ? said.name() : null;
        this.authorIssuer = author == null ? null : author.issuer();
        this.authorSubject = author == null ? null : author.subject();
        this.publishBy = promised(hold.publishBy());
        this.state = FeedbackState.RECEIVED;
        if (hold.held() || said.kind() == FeedbackKind.COMPLAINT) {
            move(Move.HOLD);
        } else {
            publish(submittedAt);
        }
    }

    /** Locked, so that of two changes the second sees what the first has done. */
    static Optional<Feedback> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** All locked in one order, so that two answers to overlapping inputs wait for each other. */
    static List<Feedback> forChange(Collection<UUID> ids) {
        return Feedback.<Feedback>find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** As {@link #forChange(Collection)}, those of one unit: nobody holds up another's. */
    static List<Feedback> forChange(UUID unitId, Collection<UUID> ids) {
        return Feedback.<Feedback>find("unitId = ?1 and id in ?2 order by id", unitId, ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    static List<UUID> unitsOf(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select distinct unitId from Feedback where id in ?1 order by unitId", UUID.class)
                .setParameter(1, ids)
                .getResultList();
    }

    static boolean isTaken(String receiptNumber) {
        return (boolean) getEntityManager()
                .createNativeQuery("select exists (select from feedback where receipt_number = ?1)")
                .setParameter(1, receiptNumber)
                .getSingleResult();
    }

    static boolean isHeardIn(UUID forumId, UUID id) {
        return count(
                        "id = ?1 and forumId = ?2 and channel = ?3 and state = ?4",
                        id,
                        forumId,
                        FeedbackChannel.ROOM,
                        FeedbackState.PUBLISHED)
                > 0;
    }

    static Optional<UUID> numbered(String receiptNumber) {
        return find("receiptNumber", receiptNumber)
                .<Feedback>firstResultOptional()
                .map(feedback -> feedback.id);
    }

    /** How many inputs of a forum wait for an answer. */
    static int unanswered(UUID forumId) {
        return (int) count(
                "forumId = ?1 and responseId is null and state in (id.fkp.feedback.FeedbackState.PUBLISHED, "
                        + "id.fkp.feedback.FeedbackState.HELD)",
                forumId);
    }

    static int hiddenUnanswered(UUID forumId) {
        return (int)
                count("forumId = ?1 and responseId is null and state = id.fkp.feedback.FeedbackState.HIDDEN", forumId);
    }

    boolean isPublic() {
        return state == FeedbackState.PUBLISHED;
    }

    /** Puts another text in the place of the one that was given, which the history keeps. */
    void correct(String better, @Nullable String proposal, Instant now) {
        requireUnanswered();
        move(Move.CORRECT);
        text = better;
        proposedText = proposal;
        editedAt = now;
    }

    void withdraw(Instant now) {
        requireUnanswered();
        move(Move.WITHDRAW);
        withdrawnAt = now;
    }

    void hide(HideReason reason, Instant now) {
        move(Move.HIDE);
        hiddenReason = reason;
        hiddenAt = now;
    }

    void restore() {
        requireWords();
        move(Move.RESTORE);
        hiddenReason = null;
        hiddenAt = null;
    }

    final void publish(Instant now) {
        move(Move.PUBLISH);
        publishedAt = now;
    }

    /** Undoes that it was made public: it waits for a moderator as before. */
    void takeBack() {
        move(Move.TAKE_BACK);
        publishedAt = null;
    }

    /**
     * A moderator looks first at what it says now, whatever they made of what it said before. What waited already keeps
     * the promise that was made to it.
     */
    void awaitReading(@Nullable Instant by) {
        if (state == FeedbackState.PUBLISHED) {
            takeBack();
            publishBy = promised(by);
        } else if (state == FeedbackState.HIDDEN) {
            publishBy = promised(by);
        }
        publishedAt = null;
    }

    private final @Nullable Instant promised(@Nullable Instant by) {
        return kind == FeedbackKind.COMPLAINT ? null : by;
    }

    /** Puts markers in the place of some of its words, whether it has been answered or not. */
    void conceal(Marked marked) {
        requireWords();
        move(Move.CONCEAL);
        text = marked.text();
        proposedText = marked.other();
    }

    /** Gives it its words again. */
    void reveal(FeedbackText original) {
        requireWords();
        move(Move.REVEAL);
        text = original.text;
        proposedText = original.proposedText;
    }

    boolean isOpenTo(Moderation act) {
        return FeedbackStates.isLegal(state, act.move()) && (act != Moderation.RESTORE || textForgottenAt == null);
    }

    /** Puts an answer in the place of the one before, which {@code response_feedback} keeps. */
    void answer(UUID response) {
        move(Move.ANSWER);
        responseId = response;
    }

    void ask() {
        move(Move.ASK);
        touch();
    }

    void reply() {
        move(Move.REPLY);
        touch();
    }

    /** Its giver is not content with the answer. */
    void object() {
        move(Move.OBJECT);
        if (responseId == null) {
            throw ILLEGAL_TRANSITION.because(
                    "Keberatan disampaikan setelah ada tanggapan.", "An objection is made to an answer.");
        }
        touch();
    }

    /** Its giver thinks that it should not have been hidden, or concealed. */
    void appeal() {
        requireWords();
        move(Move.APPEAL);
        touch();
    }

    void decideAppeal() {
        move(Move.DECIDE_APPEAL);
        touch();
    }

    /** Somebody of the office has read the objection. */
    void showObjection() {
        move(Move.ANSWER_OBJECTION);
        touch();
    }

    /** Also of what was hidden since: its giver still waits. */
    void answerObjection() {
        move(Move.ANSWER_OBJECTION);
        touch();
    }

    /** Who gave it has shown that they speak for the organisation it names. */
    void verifyOrganisation(VerificationBasis basis, Instant now) {
        move(Move.VERIFY_ORGANISATION);
        if (organisation == null) {
            throw ILLEGAL_TRANSITION.because(
                    "Masukan ini tidak menyebut organisasi.", "This input names no organisation.");
        }
        if (organisationVerifiedAt != null) {
            throw ILLEGAL_TRANSITION.because(
                    "Organisasinya sudah diverifikasi. Cabut dahulu bila keliru.",
                    "Its organisation has been verified. Take that back first if it is wrong.");
        }
        organisationBasis = basis;
        organisationVerifiedAt = now;
    }

    void withdrawVerification() {
        move(Move.WITHDRAW_VERIFICATION);
        if (organisationVerifiedAt == null) {
            throw ILLEGAL_TRANSITION.because(
                    "Organisasinya belum diverifikasi.", "Its organisation has not been verified.");
        }
        forgetVerification();
    }

    private void forgetVerification() {
        organisationBasis = null;
        organisationVerifiedAt = null;
    }

    /** Cuts every tie to who said it. What was said stays. */
    void forgetPerson() {
        shownName = null;
        organisation = null;
        forgetVerification();
        authorIssuer = null;
        authorSubject = null;
        touch();
    }

    void forgetAccount() {
        authorIssuer = null;
        authorSubject = null;
        touch();
    }

    void forgetText(Instant now) {
        text = FORGOTTEN;
        proposedText = null;
        textForgottenAt = now;
        touch();
    }

    /** What is told of something done to it. */
    Act act(String participle, Map<String, Object> detail, boolean isPublic, Instant now) {
        var whole = new HashMap<>(detail);
        whole.put("forumId", forumId.toString());
        var reach = isPublic ? Reach.PUBLIC : Reach.INTERNAL;
        return new Act(unitId, "feedback." + participle, "feedback", id, reach, whole, now);
    }

    /** Gives it a new version where only something that is shown with it has changed. */
    void touch() {
        getEntityManager().lock(this, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    private void requireWords() {
        if (textForgottenAt != null) {
            throw ILLEGAL_TRANSITION.because(
                    "Teksnya sudah dihapus setelah masa simpan spam.",
                    "Its text has been deleted, as spam is after its time.");
        }
    }

    /** What the office has answered stays, since its answer refers to it. */
    private void requireUnanswered() {
        if (responseId != null) {
            throw FEEDBACK_ANSWERED.because(
                    "Masukan yang sudah ditanggapi tidak dapat diubah atau ditarik. Data diri tetap dapat dihapus.",
                    "An answered input can be neither changed nor withdrawn. Person data can still be erased.");
        }
    }

    private void move(Move move) {
        state = FeedbackStates.after(state, move, publishedAt != null);
    }
}
