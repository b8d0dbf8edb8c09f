package id.fkp.inbox.assignment;

import static id.fkp.inbox.batch.BatchProblems.BATCH_MOVED_ON;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.feedback.FeedbackInfo;
import id.fkp.feedback.Feedbacks;
import id.fkp.inbox.assignment.AssignmentPlan.Seen;
import id.fkp.inbox.assignment.AssignmentPreview.LeftOut;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.query.Portions;
import id.fkp.shared.query.Projection;
import id.fkp.shared.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives inputs to who is to answer them, leaving out what does not allow it, and undoes the whole of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Assignments {

    private static final Words PAST = new Words("tidak boleh sebelum hari ini", "must not be before today");
    private static final Words NOBODY = new Words("hanya bila ada yang ditugasi", "only where somebody is assigned");
    private static final Words UNKNOWN =
            new Words("bukan anggota unit ini yang boleh menjawab", "is no member of this unit who may answer");
    private static final Words MOVED_ON = new Words("berubah sesudahnya", "has changed since");

    /** In the order in which assignments are locked everywhere, so that nobody waits for each other. */
    private static final String FREED = """
            with gone as (
                select a.feedback_id from feedback_assignment a
                where a.subject = :subject and not exists (
                    select from unit_membership m where m.unit_id = a.unit_id and m.issuer = a.issuer
                    and m.subject = a.subject and m.role in ('MODERATOR', 'HEAD'))
                order by a.feedback_id for update)
            update feedback_assignment a
            set issuer = null, subject = null, name = null, due_on = null, version = version + 1
            from gone where a.feedback_id = gone.feedback_id
            returning cast(json_build_object('unitId', a.unit_id, 'feedbackId', a.feedback_id) as text)
            """;

    private final Feedbacks feedbacks;
    private final Colleagues colleagues;
    private final Projection projection;
    private final Portions portions;
    private final Acts acts;

    Assignments(Feedbacks feedbacks, Colleagues colleagues, Projection projection, Portions portions, Acts acts) {
        this.feedbacks = feedbacks;
        this.colleagues = colleagues;
        this.projection = projection;
        this.portions = portions;
        this.acts = acts;
    }

    /** One row of {@link #FREED}. */
    record Freed(UUID unitId, UUID feedbackId) {}

    /** Locks the inputs, so that what is counted is what would be changed now. */
    AssignmentPreview preview(AssignmentPlan plan, LocalDate today) {
        var leftOut = leftOut(plan, assignee(plan, today), found(plan), kept(plan));
        return new AssignmentPreview(plan.inputs().size() - leftOut.size(), leftOut);
    }

    AssignmentBatchRepresentation carryOut(
            AssignmentPlan plan, LocalDate today, String byIssuer, String bySubject, Instant now) {
        var to = assignee(plan, today);
        var found = found(plan);
        var leftOut = leftOut(plan, to, found, kept(plan));
        var out = leftOut.stream().map(LeftOut::feedbackId).collect(Collectors.toSet());
        var batch = new AssignmentBatch(plan, to, byIssuer, bySubject, now);
        batch.persistAndFlush();
        var changed = ids(plan).stream().filter(id -> !out.contains(id)).toList();
        portions.each(changed, some -> {
            var kept = Assignment.forChange(some);
            for (var id : some) {
                var assignment = kept.computeIfAbsent(
                        id, unassigned -> new Assignment(Objects.requireNonNull(found.get(unassigned)), now));
                new AssignedFeedback(batch.id, assignment).persist();
                give(assignment, to, plan.dueOn(), now);
            }
        });
        tell(batch, "done", changed.size(), now);
        return batch.shown(changed, leftOut);
    }

    /** All of it or nothing, and each input that somebody has assigned since is named. */
    AssignmentBatchRepresentation undo(AssignmentBatch batch, Instant now) {
        var before = AssignedFeedback.of(batch.id);
        var changed = before.stream().map(one -> one.feedbackId).toList();
        if (batch.undoneAt == null) {
            batch.undo(now);
            feedbacks.forChange(changed);
            requireUntouched(before, Assignment.forChange(changed));
            var colleagues = this.colleagues.whoMayAnswer(batch.unitId);
            portions.each(before, some -> {
                var kept = Assignment.forChange(
                        some.stream().map(one -> one.feedbackId).toList());
                for (var one : some) {
                    var to = one.before();
                    // Who has left meanwhile gets nothing back.
                    var still = to != null && colleagues.stream().anyMatch(to::isSame) ? to : null;
                    give(Objects.requireNonNull(kept.get(one.feedbackId)), still, one.dueBefore, now);
                }
            });
            tell(batch, "undone", changed.size(), now);
        }
        return batch.shown(changed, List.of());
    }

    /** What somebody was to answer is nobody's once they may not answer in its unit any more. */
    void free(@Observes Act act) {
        if (act.verb().equals("membership.ended")) {
            for (var freed : projection.list(
                    Freed.class,
                    FREED,
                    Map.of("subject", Objects.requireNonNull(act.detail().get("subject"))))) {
                tell(freed.unitId(), freed.feedbackId(), null, act.at());
            }
        }
    }

    private void give(Assignment assignment, @Nullable Assignee to, @Nullable LocalDate due, Instant now) {
        assignment.give(to, due, now);
        assignment.persist();
        tell(assignment.unitId, assignment.feedbackId, to, now);
    }

    private void tell(UUID unitId, UUID feedbackId, @Nullable Assignee to, @Nullable Instant now) {
        acts.fire(new Act(
                unitId,
                to == null ? "feedback.unassigned" : "feedback.assigned",
                "feedback",
                feedbackId,
                Reach.INTERNAL,
                to == null ? Map.of() : Map.of("subject", to.subject()),
                now));
    }

    private @Nullable Assignee assignee(AssignmentPlan plan, LocalDate today) {
        var due = plan.dueOn();
        if (plan.assigneeId() == null) {
            if (due != null) {
                throw refused(new Fault("/dueOn", "not-allowed", NOBODY));
            }
            return null;
        }
        if (due != null && due.isBefore(today)) {
            throw refused(new Fault("/dueOn", "past", PAST));
        }
        return colleagues
                .assignee(plan.unitId(), plan.assigneeId())
                .orElseThrow(() -> refused(new Fault("/assigneeId", "not-assignable", UNKNOWN)));
    }

    private Map<UUID, FeedbackInfo> found(AssignmentPlan plan) {
        return feedbacks.forChange(plan.unitId(), ids(plan)).stream()
                .collect(Collectors.toMap(FeedbackInfo::id, Function.identity()));
    }

    private static Map<UUID, Assignment> kept(AssignmentPlan plan) {
        return Assignment.forChange(ids(plan));
    }

    private static List<UUID> ids(AssignmentPlan plan) {
        return plan.inputs().stream().map(Seen::feedbackId).toList();
    }

    private static List<LeftOut> leftOut(
            AssignmentPlan plan, @Nullable Assignee to, Map<UUID, FeedbackInfo> found, Map<UUID, Assignment> kept) {
        return plan.inputs().stream()
                .flatMap(seen -> AssignmentObstacle.of(
                        found.get(seen.feedbackId()), kept.get(seen.feedbackId()), seen.version(), to, plan.dueOn())
                        .map(obstacle -> new LeftOut(seen.feedbackId(), obstacle))
                        .stream())
                .toList();
    }

    private static void requireUntouched(List<AssignedFeedback> before, Map<UUID, Assignment> now) {
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).movedOn(now.get(before.get(i).feedbackId))) {
                faults.add(new Fault("/changed/" + i, "moved-on", MOVED_ON));
            }
        }
        if (!faults.isEmpty()) {
            throw BATCH_MOVED_ON.naming(
                    "Tidak ada yang diurungkan. Tugaskan satu per satu.",
                    "Nothing was undone. Assign the inputs one by one.",
                    faults);
        }
    }

    private void tell(AssignmentBatch batch, String participle, int count, Instant now) {
        acts.fire(new Act(
                batch.unitId,
                "assignment-batch." + participle,
                "assignment-batch",
                batch.id,
                Reach.INTERNAL,
                Map.of("count", count),
                now));
    }

    static AssignmentBatch locked(UUID id) {
        return AssignmentBatch.forChange(id).orElseThrow(() -> notFound());
    }
}
