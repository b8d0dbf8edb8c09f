package id.fkp.followup;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.file.FileInfo;
import id.fkp.file.StoredFiles;
import id.fkp.followup.given.AnswerPromise;
import id.fkp.followup.given.EvidenceText;
import id.fkp.followup.given.Extension;
import id.fkp.followup.given.FindingPromise;
import id.fkp.followup.given.FollowUpMove;
import id.fkp.followup.given.NoteText;
import id.fkp.followup.given.SurveyPromise;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How something is followed up: what other rooms promise, and what is done about it. */
@ApplicationScoped
public class FollowUps {

    private final StoredFiles files;
    private final Acts acts;
    private final Clock clock;

    FollowUps(StoredFiles files, Acts acts, Clock clock) {
        this.files = files;
        this.acts = acts;
        this.clock = clock;
    }

    /** Public from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID plan(SurveyPromise promise) {
        int position = (int) FollowUp.count("surveyId", promise.surveyId()) + 1;
        var planned = new FollowUp(promise, position, clock.instant());
        return planned(
                planned,
                Map.of(
                        "surveyId", promise.surveyId().toString(),
                        "element", promise.element(),
                        "dueOn", promise.dueOn().toString()));
    }

    /** How many an answer has promised. */
    public int promisedWith(UUID responseId) {
        return (int) FollowUp.count("responseId", responseId);
    }

    /** Public from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID plan(AnswerPromise promise) {
        int position = promisedWith(promise.responseId()) + 1;
        return planned(
                new FollowUp(promise, position, clock.instant()),
                Map.of(
                        "forumId", promise.forumId().toString(),
                        "responseId", promise.responseId().toString(),
                        "dueOn", promise.dueOn().toString()));
    }

    /** Public from now on, but for the finding. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID plan(FindingPromise promise) {
        return planned(
                new FollowUp(promise, clock.instant()),
                Map.of("dueOn", promise.dueOn().toString()));
    }

    /** Those of a forum's record, in its order. */
    public List<UUID> ofRecord(UUID forumId) {
        return FollowUp.<FollowUp>list("forumId = ?1 and itemId is not null order by position", forumId).stream()
                .map(promise -> promise.id)
                .toList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void move(UUID id, FollowUpMove move, Mover by, Instant at) {
        var promise = held(id);
        record(promise, promise.move(move.to(), move.reason(), by, at), "follow-up.moved");
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void extend(UUID id, Extension extension, Mover by, Instant at) {
        var promise = held(id);
        record(promise, promise.extend(extension.dueOn(), extension.reason(), by.name(), at), "follow-up.extended");
    }

    /** What shows that it was kept, everybody may see from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void show(UUID id, EvidenceText shown, Mover by, Instant at) {
        var promise = held(id);
        promise.requireLive();
        var detail = new HashMap<>(promise.origin());
        var file = file(shown, promise);
        if (file != null) {
            files.publish(file.id());
            detail.put("sha256", file.sha256());
        }
        new Evidence(promise, shown, by, at).persistAndFlush();
        tell(promise, "follow-up.evidence-added", detail, at, shown.title(), shown.link());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void note(UUID id, NoteText note, Mover by, Instant at) {
        var promise = held(id);
        promise.requireLive();
        new ProgressNote(promise, note.text(), by.name(), at).persistAndFlush();
        tell(promise, "follow-up.note-added", promise.origin(), at, note.text());
    }

    /** Keeps what changed, and tells of it. */
    void record(FollowUp promise, FollowUpChange change, String verb) {
        change.persistAndFlush();
        var detail = new HashMap<>(promise.origin());
        detail.put("state", change.stateAfter.name());
        detail.put("dueOn", change.dueAfter.toString());
        tell(promise, verb, detail, change.at, change.ownerAfter, change.reason);
    }

    private void tell(
            FollowUp promise, String verb, Map<String, Object> detail, Instant at, @Nullable String... words) {
        acts.fire(new Act(promise.unitId, verb, "follow-up", promise.id, Reach.PUBLIC, detail, at).saying(words));
    }

    /** Null where an address is given instead. */
    private @Nullable FileInfo file(EvidenceText shown, FollowUp promise) {
        if ((shown.fileId() == null) == (shown.link() == null)) {
            throw refused(new Fault(
                    "/fileId",
                    "one-of-two",
                    new Words("beri berkas atau alamat, salah satu", "give a file or an address")));
        }
        if (shown.fileId() == null) {
            return null;
        }
        return files.requireOf(promise.unitId, shown.fileId(), "/fileId");
    }

    private static FollowUp held(UUID id) {
        return FollowUp.of(id).orElseThrow(() -> notFound()).locked();
    }

    private UUID planned(FollowUp planned, Map<String, Object> detail) {
        planned.persistAndFlush();
        acts.fire(planned.planned(detail));
        return planned.id;
    }
}
