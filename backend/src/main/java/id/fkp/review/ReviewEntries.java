package id.fkp.review;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.INVALID_REQUEST;

import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.slug.Ref;
import id.fkp.shared.text.Words;
import id.fkp.standard.Standards;
import id.fkp.standard.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How it is recorded that standards in force were looked at again, and how the product brings along its own. */
@ApplicationScoped
public class ReviewEntries {

    private final ReviewQueries queries;
    private final Standards standards;
    private final Acts acts;

    ReviewEntries(ReviewQueries queries, Standards standards, Acts acts) {
        this.queries = queries;
        this.standards = standards;
        this.acts = acts;
    }

    /**
     * Records a review of what is in force at the given time; a CHANGE opens the next passage. Refuses what is not in
     * force, and days on which it was not.
     *
     * @return the id of the entry
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID record(Ref ref, ReviewEntryPlan plan, String byName, Instant now) {
        var standard = queries.inForce(ref, now)
                .orElseThrow(() -> ILLEGAL_TRANSITION.because(
                        "Standar ini belum berlaku; yang dievaluasi dan ditinjau adalah standar yang berlaku.",
                        "This standard is not in force; what is evaluated and reviewed is a standard in force."));
        requireLived(plan.heldOn(), standard);
        var entry = new ReviewEntry(standard, plan, next(standard, plan, byName, now), byName, now);
        entry.persistAndFlush();
        tell(entry);
        return entry.id;
    }

    private static void requireLived(LocalDate heldOn, StandardInForce standard) {
        if (heldOn.isBefore(standard.since()) || heldOn.isAfter(standard.today())) {
            throw INVALID_REQUEST.naming(
                    "Perbaiki tanggalnya, lalu kirim lagi.",
                    "Correct the date, then send again.",
                    List.of(new Fault(
                            "/heldOn",
                            "not-in-force-then",
                            new Words(
                                    "harus di antara " + standard.since() + ", hari mulai berlaku, dan hari ini",
                                    "must be between " + standard.since() + ", when it came into force, and today"))));
        }
    }

    /** The passage that a change opens. */
    private @Nullable UUID next(StandardInForce standard, ReviewEntryPlan plan, String byName, Instant now) {
        if (plan.result() == ReviewResult.KEEP) {
            return null;
        }
        standards.openPassage(standard.standardId(), plan.findings(), byName, now);
        return Versions.newestOf(standard.standardId()).revisionId();
    }

    private void tell(ReviewEntry entry) {
        acts.fire(new Act(
                entry.unitId,
                "standard-review.recorded",
                "standard",
                entry.standardId,
                Reach.PUBLIC,
                Map.of(
                        "entryId", entry.id.toString(),
                        "kind", entry.kind.name(),
                        "heldOn", entry.heldOn.toString(),
                        "result", entry.result.name())));
    }
}
