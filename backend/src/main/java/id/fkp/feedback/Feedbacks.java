package id.fkp.feedback;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.feedback.FeedbackAppeal.Against;
import id.fkp.feedback.given.FeedbackChannel;
import id.fkp.feedback.given.FeedbackSubmission;
import id.fkp.feedback.organisation.VerificationBasis;
import id.fkp.shared.act.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What givers and offices do with inputs. Each act is told, within the caller's transaction; who may do it is for the
 * room that calls to say.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Feedbacks {

    /** So many inputs at most are changed by one act on many of them; as a list of ids they fit into one request. */
    public static final int AT_ONCE = 5_000;

    private final EntityManager database;
    private final Acts acts;

    Feedbacks(EntityManager database, Acts acts) {
        this.database = database;
        this.acts = acts;
    }

    /** Where an input belongs. */
    public record Place(UUID unitId, UUID forumId, @Nullable UUID versionId) {}

    /** The login with which an input was given. */
    public record Author(String issuer, String subject) {}

    /**
     * How an input came in.
     *
     * @param writtenAt by the giver's clock, where they say and can be right
     * @param late whether it came after the closing of the window in which it was written
     * @param receivedOn the day on which the office had it, where that was not at once
     */
    public record Arrival(
            Instant at,
            @Nullable Instant writtenAt,
            boolean late,
            @Nullable LocalDate receivedOn) {

        /** From its giver at once, or after waiting for a network. */
        public Arrival(Instant at, @Nullable Instant writtenAt, boolean late) {
            this(at, writtenAt, late, null);
        }

        /** At once, as it was said. */
        public static Arrival at(Instant now) {
            return new Arrival(now, null, false);
        }
    }

    /**
     * Whether an input waits until somebody of the office has read it.
     *
     * @param publishBy until when at most, as its forum promises; null where nothing is promised
     */
    public record Hold(boolean held, @Nullable Instant publishBy) {

        /** It is shown at once. */
        public static final Hold NONE = new Hold(false, null);

        /** It waits where something is promised or where it may be spam, and is shown at once where neither. */
        public static Hold until(@Nullable Instant publishBy, boolean suspected) {
            return new Hold(publishBy != null || suspected, publishBy);
        }
    }

    public boolean isTaken(String receiptNumber) {
        return Feedback.isTaken(receiptNumber);
    }

    /** The input with this number on its receipt. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<UUID> numbered(String receiptNumber) {
        return Feedback.numbered(receiptNumber);
    }

    /** Takes an input in; what it names must belong together. */
    public FeedbackInfo give(
            FeedbackSubmission said, Place place, @Nullable Author author, String receiptNumber, Arrival arrival) {
        return give(said, List.of(), Hold.NONE, place, author, receiptNumber, arrival);
    }

    /**
     * As {@link #give}, with files, and perhaps not at once before the public.
     *
     * @param fileCommitments what the register says of each, in their order
     */
    public FeedbackInfo give(
            FeedbackSubmission said,
            List<String> fileCommitments,
            Hold hold,
            Place place,
            @Nullable Author author,
            String receiptNumber,
            Arrival arrival) {
        return take(said, fileCommitments, FeedbackChannel.ONLINE_FORM, hold, place, author, receiptNumber, arrival);
    }

    /** Takes in what reached the office on another way and was typed in there; {@code channel} says on which. */
    public FeedbackInfo enter(
            FeedbackSubmission said, FeedbackChannel channel, Place place, String receiptNumber, Arrival arrival) {
        return enter(said, channel, Hold.NONE, place, receiptNumber, arrival);
    }

    /** As {@link #enter}, of what nobody of the office has read, since a program sent it. */
    public FeedbackInfo enter(
            FeedbackSubmission said,
            FeedbackChannel channel,
            Hold hold,
            Place place,
            String receiptNumber,
            Arrival arrival) {
        return take(said, List.of(), channel, hold, place, null, receiptNumber, arrival);
    }

    /** Takes in what somebody said in a session, as its minutes have it; no window needs to be open for it. */
    public FeedbackInfo hear(FeedbackSubmission said, Place place, String receiptNumber, Instant now) {
        return take(said, List.of(), FeedbackChannel.ROOM, Hold.NONE, place, null, receiptNumber, Arrival.at(now));
    }

    /** As {@link #hear}, of what somebody wrote in a session; {@code held} until somebody of the office has read it. */
    public FeedbackInfo hear(FeedbackSubmission said, boolean held, Place place, String receiptNumber, Instant now) {
        var hold = new Hold(held, null);
        return take(said, List.of(), FeedbackChannel.ROOM, hold, place, null, receiptNumber, Arrival.at(now));
    }

    /** Whether this was said in a session of the forum and stands before the public. */
    public boolean isHeardIn(UUID forumId, UUID id) {
        return Feedback.isHeardIn(forumId, id);
    }

    private FeedbackInfo take(
            FeedbackSubmission said,
            List<String> fileCommitments,
            FeedbackChannel channel,
            Hold hold,
            Place place,
            @Nullable Author author,
            String receiptNumber,
            Arrival arrival) {
        var now = arrival.at();
        var feedback = new Feedback(said, channel, hold, place, author, receiptNumber, arrival);
        feedback.persistAndFlush();
        var text = FeedbackText.keepFirst(feedback, now);
        if (FeedbackPerson.isIn(said)) {
            new FeedbackPerson(feedback, said, now).persist();
        }
        var components = said.components() == null ? Set.of() : said.components();
        if (!components.isEmpty()) {
            name(feedback, components, said.rowId());
        }
        tellGiven(feedback, text, fileCommitments, now);
        return FeedbackInfo.of(feedback);
    }

    private void name(Feedback feedback, Set<?> components, @Nullable UUID rowId) {
        var codes = components.stream().map(Object::toString).collect(Collectors.joining(","));
        database.createNativeQuery(
                        "insert into feedback_component (feedback_id, version_id, code, unit_id, row_id) "
                                + "select ?1, ?2, code, ?3, cast(nullif(?5, '') as uuid) from unnest(string_to_array(?4, ',')) as code")
                .setParameter(1, feedback.id)
                .setParameter(2, feedback.versionId)
                .setParameter(3, feedback.unitId)
                .setParameter(4, codes)
                .setParameter(5, rowId == null ? "" : rowId.toString())
                .executeUpdate();
    }

    /** Locked until the transaction ends: what is read next is what will be changed. */
    public Optional<FeedbackInfo> forChange(UUID id) {
        return Feedback.forChange(id).map(FeedbackInfo::of);
    }

    /** Those of {@code ids} that exist, all locked. */
    public List<FeedbackInfo> forChange(Collection<UUID> ids) {
        return Feedback.forChange(ids).stream().map(FeedbackInfo::of).toList();
    }

    /** As {@link #forChange(Collection)}, those of one unit: who has no right to the others does not hold them either. */
    public List<FeedbackInfo> forChange(UUID unitId, Collection<UUID> ids) {
        return Feedback.forChange(unitId, ids).stream().map(FeedbackInfo::of).toList();
    }

    /** The units whose inputs {@code ids} are; nothing is held. */
    public List<UUID> unitsOf(Collection<UUID> ids) {
        return Feedback.unitsOf(ids);
    }

    /**
     * Puts better words in the place of those an input has.
     *
     * @param proposal what its one component should say instead; null where it proposes no wording
     */
    public void correct(UUID id, String text, @Nullable String proposal, Instant now) {
        correct(id, text, proposal, Hold.NONE, now);
    }

    /**
     * As {@link #correct}; a moderator looks before everybody does where {@code hold} says so, and where something was
     * concealed that may be in the words again.
     */
    public void correct(UUID id, String text, @Nullable String proposal, Hold hold, Instant now) {
        var feedback = locked(id);
        feedback.correct(text, proposal, now);
        tellOwn(feedback, "corrected", FeedbackText.keep(feedback, now).commitments(), feedback.isPublic(), now);
        if (hold.held() || FeedbackText.isLocked(id)) {
            boolean wasPublic = feedback.isPublic();
            feedback.awaitReading(hold.publishBy());
            if (wasPublic) {
                tell(feedback, "held-again", FeedbackText.currentCommitments(id), true, now);
            }
        }
    }

    public void withdraw(UUID id, Instant now) {
        var feedback = locked(id);
        boolean wasPublic = feedback.isPublic();
        feedback.withdraw(now);
        tellOwn(feedback, "withdrawn", FeedbackText.currentCommitments(id), wasPublic, now);
    }

    /** Erases who said it, wherever that is kept; what was said stays. Once more changes nothing. */
    public void erasePerson(UUID id, Instant now) {
        var feedback = locked(id);
        FeedbackPerson.<FeedbackPerson>findByIdOptional(id).ifPresent(person -> person.erase(now));
        FeedbackPerson.forgetVerification(id);
        boolean wasNamed = feedback.isPublic() && (feedback.shownName != null || feedback.organisation != null);
        feedback.forgetPerson();
        tellOwn(feedback, "person-erased", Map.of(), wasNamed, now);
    }

    /** Takes away how the giver can be reached and with which account; a name shown with consent stays. */
    public void forgetContact(UUID id, Instant now) {
        var feedback = locked(id);
        FeedbackPerson.<FeedbackPerson>findByIdOptional(id).ifPresent(person -> person.erase(now));
        feedback.forgetAccount();
        tellOwn(feedback, "contact-erased", Map.of(), false, now);
    }

    /** Takes away what was hidden as spam, and who sent it; the tombstone stays. */
    public void forgetSpam(UUID id, Instant now) {
        erasePerson(id, now);
        locked(id).forgetText(now);
        FeedbackText.forget(id);
        FeedbackMessage.forgetReplies(id);
        FeedbackObjection.forget(id);
        FeedbackAppeal.forget(id);
        tell(locked(id), "text-erased", Map.of(), false, now);
    }

    public void reply(UUID id, UUID questionId, String text, Instant now) {
        var feedback = locked(id);
        feedback.reply();
        var answer = FeedbackMessage.answer(feedback, questionId, text, now);
        answer.persist();
        tellOwn(feedback, "replied", answer.commitment(), feedback.isPublic(), now);
    }

    /** Asks the giver back; the answer names the question by what comes back here. */
    public UUID ask(UUID id, String text, String byName, Instant now) {
        var feedback = locked(id);
        feedback.ask();
        var question = FeedbackMessage.question(feedback, text, byName, now);
        question.persist();
        tell(feedback, "asked", question.commitment(), now);
        return question.id;
    }

    /** The giver is not content with the answer; once. */
    public void object(UUID id, String text, Instant now) {
        object(id, text, false, now);
    }

    /** As {@link #object}; {@code held} until somebody of the office has read it. */
    public void object(UUID id, String text, boolean held, Instant now) {
        var feedback = locked(id);
        feedback.object();
        var objection = new FeedbackObjection(feedback, text, held, now);
        objection.persistAndFlush();
        var detail = new HashMap<>(objection.commitment());
        if (held) {
            detail.put("held", true);
        }
        tellOwn(feedback, "objected", detail, feedback.isPublic() && !held, now);
    }

    /** Makes public, where its input is, an objection that was held. */
    public void publishObjection(UUID id, Instant now) {
        var feedback = locked(id);
        feedback.showObjection();
        if (!showObjection(feedback, now)) {
            throw ILLEGAL_TRANSITION.because(
                    "Tidak ada keberatan yang menunggu dibaca.", "No objection waits to be read.");
        }
    }

    private boolean showObjection(Feedback feedback, Instant now) {
        var shown = FeedbackObjection.show(feedback.id);
        shown.ifPresent(commitment -> tell(feedback, "objection-published", commitment, now));
        return shown.isPresent();
    }

    /** What the head says to that, once; who answers it has read it. */
    public void answerObjection(UUID id, String text, String byName, Instant now) {
        var feedback = locked(id);
        feedback.answerObjection();
        showObjection(feedback, now);
        tell(feedback, "objection-answered", FeedbackObjection.answer(id, text, byName, now), now);
    }

    /** The giver thinks that it, or what they wrote beside it, should not have been hidden or concealed; once. */
    public void appeal(UUID id, String text, Instant now) {
        var feedback = locked(id);
        var against = Against.of(feedback)
                .orElseThrow(() -> ILLEGAL_TRANSITION.because(
                        "Tidak ada bagian masukan ini yang disembunyikan atau disamarkan.",
                        "No part of this input is hidden or concealed."));
        feedback.appeal();
        var appeal = new FeedbackAppeal(feedback, against, text, now);
        appeal.persistAndFlush();
        tellOwn(feedback, "appealed", appeal.commitment(), feedback.publishedAt != null, now);
    }

    /**
     * Says that its giver speaks for the organisation it names. The register says how the office made sure, not whom it
     * asked.
     *
     * @param note for the office alone; null where it has none
     */
    public void verifyOrganisation(
            UUID id, VerificationBasis basis, @Nullable String note, String byName, Instant now) {
        var feedback = locked(id);
        feedback.verifyOrganisation(basis, now);
        FeedbackPerson.noteVerification(feedback, note, byName);
        tell(feedback, "organisation-verified", Map.of("basis", basis.name()), now);
    }

    public void withdrawOrganisationVerification(UUID id, Instant now) {
        var feedback = locked(id);
        feedback.withdrawVerification();
        FeedbackPerson.forgetVerification(id);
        tell(feedback, "organisation-unverified", Map.of(), now);
    }

    /** Puts an answer beside an input, in the place of the one before. */
    public void answer(UUID id, UUID responseId) {
        locked(id).answer(responseId);
    }

    /** Gives an input another version, since the answer beside it reads differently. */
    public void renew(UUID id) {
        locked(id).touch();
    }

    private static Feedback locked(UUID id) {
        return Feedback.forChange(id).orElseThrow(() -> notFound());
    }

    /** In the register also of what is held, without saying what it is: its giver can prove that it came in. */
    private void tellGiven(Feedback feedback, FeedbackText text, List<String> fileCommitments, Instant now) {
        var detail = text.commitments();
        if (!fileCommitments.isEmpty()) {
            detail.put("fileCommitments", fileCommitments);
        }
        if (feedback.isPublic()) {
            detail.put("kind", feedback.kind.name());
        }
        if (feedback.late) {
            detail.put("late", true);
        }
        if (feedback.channel.isEntered()) {
            detail.put("channel", feedback.channel.name());
            tell(feedback, "given", detail, true, now);
        } else {
            tellOwn(feedback, "given", detail, true, now);
        }
    }

    private void tell(Feedback feedback, String participle, Map<String, Object> detail, Instant now) {
        tell(feedback, participle, detail, feedback.isPublic(), now);
    }

    private void tell(Feedback feedback, String participle, Map<String, Object> detail, boolean isPublic, Instant now) {
        acts.fire(feedback.act(participle, detail, isPublic, now));
    }

    /** As {@link #tell}, of what givers do themselves. */
    private void tellOwn(
            Feedback feedback, String participle, Map<String, Object> detail, boolean isPublic, Instant now) {
        acts.fire(feedback.act(participle, detail, isPublic, now).byAnybody());
    }
}
