package id.fkp.standard.revision;

import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The steps of passages. Each is written into the history and told, within the caller's transaction; who may take it,
 * and what must be complete first, is for the caller to say.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Revisions {

    private final Acts acts;

    Revisions(Acts acts) {
        this.acts = acts;
    }

    /** Who takes a step, and when. */
    public record Step(String byName, AsOf asOf) {}

    /** Opens the first passage of a standard, or the one after those it has. */
    public UUID begin(UUID standardId, UUID unitId, @Nullable String reason, Step step) {
        int number = 1 + (int) Revision.count("standardId", standardId);
        var revision = new Revision(standardId, unitId, number, reason);
        revision.persistAndFlush();
        new RevisionStep(revision, null, step.byName(), reason, step.asOf().now()).persist();
        if (reason != null) {
            tell(revision, "begun", reason, Map.of(), step);
        }
        return revision.id;
    }

    /** The passage that the standard is in; locked, so that what is read is what will be moved. */
    public RevisionInfo newest(UUID standardId, AsOf asOf) {
        return RevisionInfo.of(Revision.newestLocked(standardId), asOf);
    }

    /** Refuses unless a newer text may be written in this passage. */
    public void requireOpenToChange(UUID revisionId, AsOf asOf) {
        RevisionStates.requireOpenToChange(Revision.locked(revisionId).state(asOf));
    }

    /** A text of the passage comes before the public; the first one moves it on. */
    public void consult(UUID revisionId, Step step) {
        var revision = Revision.locked(revisionId);
        var from = revision.state(step.asOf());
        if (revision.consult(step.asOf())) {
            took(revision, from, step, "put-before-public", null, Map.of());
        }
    }

    /** The record of agreement was signed (PP 96/2012 art 26(3)). Passages that are further on stay where they are. */
    public void discuss(Collection<UUID> standardIds, LocalDate signedOn, Step step) {
        for (var revision : locked(standardIds)) {
            var from = revision.state(step.asOf());
            if (from == RevisionState.IN_CONSULTATION) {
                revision.discuss(step.asOf());
                took(revision, from, step, "discussed", null, Map.of("signedOn", signedOn.toString()));
            }
        }
    }

    /** The discussed draft is published for comment (PP 96/2012 art 27(1)), until {@code closesAt}. */
    public void publishForComment(Collection<UUID> standardIds, Instant closesAt, Step step) {
        for (var revision : locked(standardIds)) {
            var from = revision.state(step.asOf());
            revision.publishForComment(closesAt, step.asOf());
            took(revision, from, step, "published-for-comment", null, Map.of("closesAt", closesAt.toString()));
        }
    }

    /** The window for comments on these standards now closes at another time. */
    public void commentUntil(Collection<UUID> standardIds, Instant closesAt) {
        for (var revision : locked(standardIds)) {
            if (revision.state == RevisionState.PUBLISHED_FOR_COMMENT) {
                revision.commentUntil(closesAt);
            }
        }
    }

    /** The head agrees to a text; nothing of it changes any more. */
    public void agree(UUID standardId, UUID finalVersionId, Step step) {
        var revision = Revision.newestLocked(standardId);
        var from = revision.state(step.asOf());
        revision.agree(finalVersionId, step.byName(), step.asOf());
        took(revision, from, step, "agreed", null, Map.of("versionId", finalVersionId.toString()));
    }

    /** A decree establishes what was agreed (PP 96/2012 art 27(4)); it is in force from the decree's day on. */
    public void establish(Collection<UUID> standardIds, UUID decreeId, LocalDate inForceFrom, Step step) {
        for (var revision : locked(standardIds)) {
            var from = revision.state(step.asOf());
            revision.establish(decreeId, inForceFrom, step.asOf());
            took(
                    revision,
                    from,
                    step,
                    "established",
                    null,
                    Map.of("decreeId", decreeId.toString(), "inForceFrom", inForceFrom.toString()));
        }
    }

    public void cancel(UUID standardId, String reason, Step step) {
        var revision = Revision.newestLocked(standardId);
        var from = revision.state(step.asOf());
        revision.cancel(reason, step.asOf());
        took(revision, from, step, "cancelled", reason.strip(), Map.of());
    }

    public void withdraw(UUID standardId, String reason, Step step) {
        var revision = Revision.newestLocked(standardId);
        var from = revision.state(step.asOf());
        revision.withdraw(reason, step.asOf());
        took(revision, from, step, "withdrawn", reason.strip(), Map.of());
    }

    /** Always in the same order, so that two who move overlapping sets wait for each other instead of dying. */
    private static Collection<Revision> locked(Collection<UUID> standardIds) {
        return standardIds.stream().sorted().map(Revision::newestLocked).toList();
    }

    private void took(
            Revision revision,
            RevisionState from,
            Step step,
            String participle,
            @Nullable String reason,
            Map<String, Object> detail) {
        revision.persistAndFlush();
        new RevisionStep(revision, from, step.byName(), reason, step.asOf().now()).persist();
        tell(revision, participle, reason, detail, step);
    }

    /** A draft that never came before the public ends without the public being told. */
    private void tell(
            Revision revision, String participle, @Nullable String reason, Map<String, Object> detail, Step step) {
        var whole = new HashMap<>(detail);
        whole.put("standardId", revision.standardId.toString());
        whole.put("number", revision.number);
        boolean known = revision.number > 1 || wasBeforePublic(revision);
        acts.fire(new Act(
                        revision.unitId,
                        "revision." + participle,
                        "revision",
                        revision.id,
                        known ? Reach.PUBLIC : Reach.INTERNAL,
                        whole,
                        step.asOf().now())
                .saying(reason));
    }

    private static boolean wasBeforePublic(Revision revision) {
        return revision.state != RevisionState.DRAFT
                && RevisionStep.count("revisionId = ?1 and toState = ?2", revision.id, RevisionState.IN_CONSULTATION)
                        > 0;
    }
}
