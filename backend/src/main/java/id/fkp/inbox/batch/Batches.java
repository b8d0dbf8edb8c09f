package id.fkp.inbox.batch;

import static id.fkp.inbox.batch.BatchProblems.BATCH_MOVED_ON;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static id.fkp.shared.problem.CommonProblems.refused;
import static java.util.Objects.requireNonNull;

import id.fkp.feedback.FeedbackInfo;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.feedback.Moderation;
import id.fkp.inbox.batch.BatchPlan.Seen;
import id.fkp.inbox.batch.BatchPreview.LeftOut;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.query.Portions;
import id.fkp.shared.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Does one act to many inputs, leaving out those that do not allow it, and undoes the whole of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Batches {

    private static final Words REASON_NEEDED = new Words("wajib dipilih", "must be chosen");
    private static final Words NO_REASON = new Words("hanya untuk HIDE", "only with HIDE");
    private static final Words MOVED_ON = new Words("berubah sesudahnya", "has changed since");

    private final Feedbacks feedbacks;
    private final ModeratedFeedbacks moderated;
    private final Portions portions;
    private final Acts acts;

    Batches(Feedbacks feedbacks, ModeratedFeedbacks moderated, Portions portions, Acts acts) {
        this.feedbacks = feedbacks;
        this.moderated = moderated;
        this.portions = portions;
        this.acts = acts;
    }

    /** Locks the inputs, so that what is counted is what would be changed now. */
    BatchPreview preview(BatchPlan plan) {
        var leftOut = leftOut(plan, found(plan));
        return new BatchPreview(plan.act(), plan.inputs().size() - leftOut.size(), leftOut);
    }

    BatchRepresentation carryOut(BatchPlan plan, String byIssuer, String bySubject, Instant now) {
        requireReason(plan);
        var before = found(plan);
        var leftOut = leftOut(plan, before);
        var out = leftOut.stream().map(LeftOut::feedbackId).collect(Collectors.toSet());
        var changed = plan.inputs().stream()
                .map(Seen::feedbackId)
                .filter(id -> !out.contains(id))
                .toList();
        var batch = new ModerationBatch(plan, byIssuer, bySubject, now);
        batch.persistAndFlush();
        portions.each(changed, some -> {
            feedbacks.forChange(some);
            some.forEach(id -> act(plan, id, now));
            for (var after : feedbacks.forChange(some)) {
                new ModeratedFeedback(batch.id, requireNonNull(before.get(after.id())), after).persist();
            }
        });
        tell(batch, "done", changed.size(), now);
        return batch.shown(changed, leftOut);
    }

    /** All of it or nothing, and each input that somebody has changed since is named. */
    BatchRepresentation undo(ModerationBatch batch, Instant now) {
        var kept = ModeratedFeedback.of(batch.id);
        var changed = kept.stream().map(one -> one.feedbackId).toList();
        if (batch.undoneAt == null) {
            batch.undo(now);
            requireUntouched(kept, byId(batch.unitId, changed));
            portions.each(kept, some -> {
                feedbacks.forChange(some.stream().map(one -> one.feedbackId).toList());
                some.forEach(one -> moderated.putBack(one.feedbackId, one.reasonBefore, one.hiddenBefore, now));
            });
            tell(batch, "undone", changed.size(), now);
        }
        return batch.shown(changed, List.of());
    }

    private void act(BatchPlan plan, UUID id, Instant now) {
        switch (plan.act()) {
            case PUBLISH -> moderated.publish(id, now);
            case RESTORE -> moderated.restore(id, now);
            case HIDE -> {
                if (plan.reason() != null) {
                    moderated.hide(id, plan.reason(), now);
                }
            }
        }
    }

    private static void requireReason(BatchPlan plan) {
        boolean hides = plan.act() == Moderation.HIDE;
        if (hides && plan.reason() == null) {
            throw refused(new Fault("/reason", "required", REASON_NEEDED));
        }
        if (!hides && plan.reason() != null) {
            throw refused(new Fault("/reason", "not-allowed", NO_REASON));
        }
    }

    private Map<UUID, FeedbackInfo> found(BatchPlan plan) {
        return byId(plan.unitId(), plan.inputs().stream().map(Seen::feedbackId).toList());
    }

    private Map<UUID, FeedbackInfo> byId(UUID unitId, Collection<UUID> ids) {
        return feedbacks.forChange(unitId, ids).stream()
                .collect(Collectors.toMap(FeedbackInfo::id, Function.identity()));
    }

    private static List<LeftOut> leftOut(BatchPlan plan, Map<UUID, FeedbackInfo> found) {
        return plan.inputs().stream()
                .flatMap(seen -> Obstacle.of(found.get(seen.feedbackId()), seen.version(), plan.act())
                        .map(obstacle -> new LeftOut(seen.feedbackId(), obstacle))
                        .stream())
                .toList();
    }

    private static void requireUntouched(List<ModeratedFeedback> kept, Map<UUID, FeedbackInfo> now) {
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).movedOn(now.get(kept.get(i).feedbackId))) {
                faults.add(new Fault("/changed/" + i, "moved-on", MOVED_ON));
            }
        }
        if (!faults.isEmpty()) {
            throw BATCH_MOVED_ON.naming(
                    "Tidak ada yang diurungkan. Ubah masukan satu per satu.",
                    "Nothing was undone. Change the inputs one by one.",
                    faults);
        }
    }

    private void tell(ModerationBatch batch, String participle, int count, Instant now) {
        acts.fire(new Act(
                batch.unitId,
                "moderation-batch." + participle,
                "moderation-batch",
                batch.id,
                Reach.INTERNAL,
                Map.of("act", batch.act.name(), "count", count),
                now));
    }

    static ModerationBatch locked(UUID id) {
        return ModerationBatch.forChange(id).orElseThrow(() -> notFound());
    }
}
