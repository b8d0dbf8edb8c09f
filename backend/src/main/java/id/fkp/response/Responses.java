package id.fkp.response;

import static id.fkp.response.ResponseProblems.RESPONSES_REFUSED;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.feedback.FeedbackInfo;
import id.fkp.feedback.FeedbackState;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.answer.ResponseRepresentation.ChangedComponent;
import id.fkp.forum.ForumInfo.DiscussedVersion;
import id.fkp.forum.Forums;
import id.fkp.response.draft.Drafts;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers one or many inputs at once: all of them, or none and every refused one named. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Responses {

    private static final Words NOT_FOUND = new Words("tidak ditemukan", "not found");
    private static final Words OTHER_FORUM = new Words("dari forum lain", "is of another forum");
    private static final Words HIDDEN = new Words("disembunyikan", "is hidden");
    private static final Words WITHDRAWN = new Words("ditarik pemberinya", "was withdrawn by its giver");
    private static final Words CHANGED = new Words("berubah sejak dibaca", "has changed since it was read");
    private static final Words ONE_EACH = new Words("satu untuk setiap masukan", "one for each input");
    private static final Words NOT_DISCUSSED =
            new Words("tidak dibahas di forum ini", "is not discussed in this forum");

    private final Feedbacks feedbacks;
    private final Forums forums;
    private final Drafts drafts;
    private final Acts acts;

    Responses(Feedbacks feedbacks, Forums forums, Drafts drafts, Acts acts) {
        this.feedbacks = feedbacks;
        this.forums = forums;
        this.drafts = drafts;
        this.acts = acts;
    }

    /** Who answers: the unit before the public, the person on record. */
    public record Office(UUID unitId, String unitName, String byIssuer, String bySubject, String byName) {}

    /** An answer that was given once, also where another has taken its place. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<ResponseInfo> find(UUID id) {
        return Response.<Response>findByIdOptional(id).map(Responses::info);
    }

    /** As {@link #find}, and held until the transaction has ended: who promises something with it waits. */
    public ResponseInfo hold(UUID id) {
        return info(Response.findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static ResponseInfo info(Response response) {
        return new ResponseInfo(response.id, response.unitId, response.forumId, response.isShown());
    }

    /**
     * The unit whose inputs a decision is about; empty when {@code mine} holds for none of them.
     *
     * @param mine whether the caller belongs to a unit
     */
    Optional<UUID> unit(ResponseDecision decision, Function<UUID, Boolean> mine) {
        return feedbacks.unitsOf(decision.feedbackIds()).stream()
                .filter(mine::apply)
                .findFirst();
    }

    /** Puts the answer beside every input of the decision; it is public at once where the input is. */
    public UUID give(ResponseDecision decision, Office office, Instant now) {
        var found = feedbacks.forChange(office.unitId(), decision.feedbackIds()).stream()
                .collect(Collectors.toMap(FeedbackInfo::id, Function.identity()));
        var forumId = decision.feedbackIds().stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(FeedbackInfo::forumId)
                .findFirst()
                .orElseThrow(() -> notFound());
        requireAnswerable(decision, found, forumId);
        var changes = decision.changes() == null ? List.<ChangedComponent>of() : decision.changes();
        requireDiscussed(changes, forumId);

        var response = new Response(decision, office, forumId, now);
        response.persistAndFlush();
        response.concern(decision.feedbackIds(), changes);
        decision.feedbackIds().forEach(id -> feedbacks.answer(id, response.id));
        drafts.consume(decision.feedbackIds(), office.byIssuer(), office.bySubject());
        tell(response, found, now);
        return response.id;
    }

    private static void requireAnswerable(ResponseDecision decision, Map<UUID, FeedbackInfo> found, UUID forumId) {
        var ids = decision.feedbackIds();
        var versions = decision.versions();
        if (versions != null && versions.size() != ids.size()) {
            throw refused(new Fault("/versions", "one-each", ONE_EACH));
        }
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < ids.size(); i++) {
            var pointer = "/feedbackIds/" + i;
            var feedback = found.get(ids.get(i));
            if (feedback == null) {
                faults.add(new Fault(pointer, "not-found", NOT_FOUND));
            } else if (!feedback.forumId().equals(forumId)) {
                faults.add(new Fault(pointer, "other-forum", OTHER_FORUM));
            } else if (feedback.state() == FeedbackState.HIDDEN) {
                faults.add(new Fault(pointer, "hidden", HIDDEN));
            } else if (feedback.state() == FeedbackState.WITHDRAWN) {
                faults.add(new Fault(pointer, "withdrawn", WITHDRAWN));
            } else if (versions != null && versions.get(i) != feedback.version()) {
                faults.add(new Fault(pointer, "changed-meanwhile", CHANGED));
            }
        }
        if (!faults.isEmpty()) {
            throw RESPONSES_REFUSED.naming(
                    "Keluarkan masukan yang disebutkan dari pilihan, lalu kirim lagi.",
                    "Take the inputs named here out of the selection, then send again.",
                    faults);
        }
    }

    private void requireDiscussed(List<ChangedComponent> changes, UUID forumId) {
        if (changes.isEmpty()) {
            return;
        }
        var discussed = forums.find(forumId).orElseThrow().versions().stream()
                .map(DiscussedVersion::standardId)
                .collect(Collectors.toSet());
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < changes.size(); i++) {
            if (!discussed.contains(changes.get(i).standardId())) {
                faults.add(new Fault("/changes/" + i + "/standardId", "not-discussed", NOT_DISCUSSED));
            }
        }
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
    }

    private void tell(Response response, Map<UUID, FeedbackInfo> answered, Instant now) {
        var seen = answered.values().stream()
                .filter(feedback -> feedback.state() == FeedbackState.PUBLISHED)
                .map(feedback -> feedback.id().toString())
                .sorted()
                .toList();
        acts.fire(response.act("given", seen, seen.isEmpty() ? Reach.INTERNAL : Reach.PUBLIC, now));
    }
}
