package id.fkp.review;

import static java.util.Objects.requireNonNull;

import id.fkp.deadline.rule.DeadlineRules;
import id.fkp.deadline.rule.RuleId;
import id.fkp.standard.revision.RevisionSql;

/** In SQL what {@link ReviewAge} says in Java, for counting many units. */
public final class ReviewSql {

    /**
     * A lateral {@code k} over the standard {@code s} of the unit {@code u} with the passage {@code e} in force: when it
     * was looked at last or came into force, and whether an evaluation or a review is late. Reads the parameter {@code :now}.
     */
    public static final String LOOKED_AT = """
            lateral (
                select x.looked_at_on,
                    x.looked_at_on + make_interval(years => {evaluation}) < {today}
                        or x.reviewed_on + make_interval(years => {review}) < {today} as late
                from (select greatest(e.in_force_from, max(y.held_on)) as looked_at_on,
                        greatest(e.in_force_from, max(y.held_on) filter (where y.kind = 'REVIEW')) as reviewed_on
                    from review_entry y where y.standard_id = s.id and y.held_on <= {today}) x) k""".replace("{evaluation}", years(RuleId.D12))
            .replace("{review}", years(RuleId.D13))
            .replace("{today}", RevisionSql.TODAY);

    private ReviewSql() {}

    private static String years(RuleId rule) {
        return "" + requireNonNull(DeadlineRules.of(rule).term()).amount();
    }
}
