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
 * @param elements of the community of which somebody was present there
 * @param evaluatedOn last evaluation or review
 * @param reviewedOn last review, or the day a later passage came into force
 * @param everywhere media that show all six components of service delivery today
 * @param somewhere media that show any
 */
public record StandardFacts(
        UUID id,
        String name,
        boolean complete,
        @Nullable LocalDate inForceFrom,
        @Nullable UUID decreeId,
        List<ForumFacts> forums,
        List<String> elements,
        @Nullable LocalDate evaluatedOn,
        @Nullable LocalDate reviewedOn,
        List<PublicationMedium> everywhere,
        List<PublicationMedium> somewhere) {

    /**
     * One forum.
     *
     * @param agreedOn day of the signed record of agreement (berita acara)
     */
    public record ForumFacts(
            UUID id, String title, @Nullable LocalDate agreedOn, List<UUID> sessions) {}

    public boolean isInForce() {
        return inForceFrom != null;
    }

    /** Whether the community took part and it was put down in a record. */
    public boolean involvedCommunity() {
        return !elements.isEmpty() && forums.stream().anyMatch(forum -> forum.agreedOn() != null);
    }
}
