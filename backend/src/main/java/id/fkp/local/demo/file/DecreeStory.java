package id.fkp.local.demo.file;

import id.fkp.review.ReviewKind;
import id.fkp.review.ReviewResult;
import java.util.List;

/**
 * How standards of the demo came into force, as {@code resources/demo/decree.json} tells it.
 *
 * @param agreedOnly texts that were approved with the others and still wait for a decree
 * @param reviewer the account of the second person, who found every text ready
 * @param drafted when the drafter began it
 */
public record DecreeStory(
        String unit,
        String title,
        String number,
        String place,
        List<String> considerations,
        List<String> legalBases,
        List<Established> standards,
        List<Established> agreedOnly,
        String reviewer,
        Moment reviewed,
        Moment approved,
        Moment drafted,
        Moment signed,
        PledgeStory pledge,
        List<LookedAt> reviews) {

    /** Which text of which standard, in the order of the annexes. */
    public record Established(String code, int version) {}

    public record PledgeStory(Moment drafted, Moment signed, Moment published) {}

    /** What came of looking at a standard in force again. */
    public record LookedAt(String standard, Moment at, ReviewKind kind, ReviewResult result, String findings) {}
}
