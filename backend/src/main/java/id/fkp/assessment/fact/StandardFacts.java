package id.fkp.assessment.fact;

import id.fkp.publication.PublicationMedium;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What there is of one standard.
 *
 * @param name code and title
 * @param complete whether a version holds all 14 components (UU 25/2009 art 21)
 * @param inForceFrom null while none of it is in force
 * @param decreeId by which it is in force
 * @param forums in which the passage in force was discussed, or the newest one where none is
 * @param evaluatedOn last evaluation or review
 * @param reviewedOn last review, or the day a later passage came into force
 * @param everywhere media that are proven to show all six components of service delivery today
 * @param somewhere media that are proven to show any
 * @param unproven media in which something is shown without a dated photo or screenshot
 */
public record StandardFacts(
        UUID id,
        String name,
        boolean complete,
        @Nullable LocalDate inForceFrom,
        @Nullable UUID decreeId,
        List<ForumFacts> forums,
        @Nullable LocalDate evaluatedOn,
        @Nullable LocalDate reviewedOn,
        List<PublicationMedium> everywhere,
        List<PublicationMedium> somewhere,
        List<PublicationMedium> unproven) {

    /**
     * One forum.
     *
     * @param agreedOn day of the signed record of agreement (berita acara)
     * @param elements of the community of which somebody was present
     * @param sessions that took place
     */
    public record ForumFacts(
            UUID id, String title, @Nullable LocalDate agreedOn, List<String> elements, List<SessionFacts> sessions) {

        public boolean isAgreed() {
            return agreedOn != null;
        }

        /** Whether people came and nothing was signed. */
        public boolean lacksRecord() {
            return !isAgreed() && !elements.isEmpty();
        }
    }

    /** What was kept of a session: who was present, what was said, how it looked. */
    public record SessionFacts(UUID id, String title, boolean present, boolean noted, boolean photographed) {}

    public boolean isInForce() {
        return inForceFrom != null;
    }

    /** Elements of the community that took part; what no signed record tells of did not take place for an evaluator. */
    public List<String> elements() {
        return forums.stream()
                .filter(ForumFacts::isAgreed)
                .flatMap(forum -> forum.elements().stream())
                .distinct()
                .sorted()
                .toList();
    }

    public boolean involvedCommunity() {
        return !elements().isEmpty();
    }
}
