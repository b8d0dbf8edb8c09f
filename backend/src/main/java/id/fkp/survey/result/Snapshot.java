package id.fkp.survey.result;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was counted at one moment.
 *
 * @param results as members see them, or as they were published
 * @param groups null with a publication that was made before they were kept
 */
public record Snapshot(SurveyResults results, @Nullable GroupTallies groups) {

    /**
     * As it may stand before the public beside what was published earlier: who subtracts one publication from the other must not
     * come to fewer than five people of a group. The totals stay: they are nobody's profile.
     */
    public SurveyResults beside(List<Snapshot> published) {
        var withheld = EnumSet.noneOf(SurveyGrouping.class);
        for (var grouping : SurveyGrouping.values()) {
            if (published.stream().anyMatch(then -> tellsOfFew(grouping, then))) {
                withheld.add(grouping);
            }
        }
        // From months quarters would follow, and from those half-years.
        if (withheld.contains(SurveyGrouping.HALF_YEAR)) {
            withheld.add(SurveyGrouping.QUARTER);
        }
        if (withheld.contains(SurveyGrouping.QUARTER)) {
            withheld.add(SurveyGrouping.MONTH);
        }
        return results.without(withheld);
    }

    /** Hidden groups count too: with others hidden than then, they would follow from those that stayed as they were. */
    private boolean tellsOfFew(SurveyGrouping grouping, Snapshot then) {
        if (groups == null || !groups.of().containsKey(grouping) || !then.results.shows(grouping)) {
            return false;
        }
        if (then.groups == null || !results.hiddenIn(grouping).equals(then.results.hiddenIn(grouping))) {
            return true;
        }
        var before = then.groups.in(grouping);
        var now = groups.in(grouping);
        return Stream.concat(before.keySet().stream(), now.keySet().stream())
                .anyMatch(
                        group -> isOfFew(before.getOrDefault(group, Tally.NONE), now.getOrDefault(group, Tally.NONE)));
    }

    private static boolean isOfFew(Tally before, Tally now) {
        long more = Math.abs(now.responses() - before.responses());
        return more == 0 ? !now.equals(before) : more < SmallGroups.FEWEST;
    }
}
