package id.fkp.assessment.score;

import static id.fkp.assessment.score.ReasonCode.HAS_UNPROVEN_MEDIA;
import static id.fkp.assessment.score.ReasonCode.NEEDS_PROOF;

import id.fkp.publication.PublicationMedium;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Media in which something is shown, but of which no dated photo or screenshot is kept: F-01 asks for one. */
final class Unproven {

    private Unproven() {}

    /** Says of a score which media would count, had they a proof. */
    static Score in(Score score, Stream<PublicationMedium> media) {
        var names = media.distinct().sorted().map(PublicationMedium::name).toList();
        return score.withUncounted(HAS_UNPROVEN_MEDIA, NEEDS_PROOF, names);
    }

    /** Those that nothing proves and that do not count already. */
    static Stream<PublicationMedium> beyond(List<PublicationMedium> unproven, List<PublicationMedium> counted) {
        return unproven.stream().filter(Predicate.not(counted::contains));
    }
}
