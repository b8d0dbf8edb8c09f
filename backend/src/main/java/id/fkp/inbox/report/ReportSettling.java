package id.fkp.inbox.report;

import id.fkp.inbox.report.ReportsRead.Read;
import id.fkp.shared.query.Portions;
import id.fkp.shared.query.Projection;
import id.fkp.submission.flag.Flags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Settles the reports on many inputs, each up to the newest that was read. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReportSettling {

    private static final String WAITING = """
            select cast(json_build_object(
                'feedbackId', f.id,
                'read', exists (select from feedback_flag r where r.feedback_id = f.id and r.settled_at is null
                    and r.made_at <= cast(p.until as timestamptz)),
                'since', exists (select from feedback_flag r where r.feedback_id = f.id and r.settled_at is null
                    and r.made_at > cast(p.until as timestamptz))) as text)
            from unnest(string_to_array(:ids, ','), string_to_array(:until, ',')) as p (id, until)
            join feedback f on f.id = cast(p.id as uuid)
            where f.unit_id = :unit order by f.id for update of f
            """;

    private final Projection projection;
    private final Portions portions;
    private final Flags flags;

    ReportSettling(Projection projection, Portions portions, Flags flags) {
        this.projection = projection;
        this.portions = portions;
        this.flags = flags;
    }

    /** One row of {@link #WAITING}: whether reports wait that were read, and such as were made since. */
    record Waiting(UUID feedbackId, boolean read, boolean since) {}

    /** Locks the inputs, so that what is counted is what would be settled now. */
    ReportsSettled preview(ReportsRead plan) {
        return counted(waiting(plan));
    }

    ReportsSettled carryOut(ReportsRead plan, Instant now) {
        var waiting = waiting(plan);
        var until = plan.inputs().stream().collect(Collectors.toMap(Read::feedbackId, Function.identity()));
        portions.each(
                waiting.stream().filter(Waiting::read).toList(),
                some -> some.stream()
                        .map(one -> until.get(one.feedbackId()))
                        .forEach(read -> flags.dismiss(plan.unitId(), read.feedbackId(), read.readUntil(), now)));
        return counted(waiting);
    }

    private List<Waiting> waiting(ReportsRead plan) {
        return projection.list(
                Waiting.class,
                WAITING,
                Map.of(
                        "unit",
                        plan.unitId(),
                        "ids",
                        listed(plan, Read::feedbackId),
                        "until",
                        listed(plan, Read::readUntil)));
    }

    private static String listed(ReportsRead plan, Function<Read, Object> field) {
        return plan.inputs().stream().map(field).map(Object::toString).collect(Collectors.joining(","));
    }

    private static ReportsSettled counted(List<Waiting> waiting) {
        return new ReportsSettled((int) waiting.stream().filter(Waiting::read).count(), (int)
                waiting.stream().filter(Waiting::since).count());
    }
}
