package id.fkp.assessment.fact;

import id.fkp.publication.PublicationMedium;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The newest pledge of a unit.
 *
 * @param signedOn null for a draft
 * @param ofNewestDecree whether it rests on the decree that is newest
 * @param media in which it is proven to be shown today
 * @param unproven media in which it is shown without a dated photo or screenshot
 */
public record PledgeFacts(
        UUID id,
        UUID decreeId,
        @Nullable LocalDate signedOn,
        boolean ofNewestDecree,
        List<PublicationMedium> media,
        List<PublicationMedium> unproven) {}
