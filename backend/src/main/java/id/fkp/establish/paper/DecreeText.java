package id.fkp.establish.paper;

import id.fkp.shared.paper.Letterhead;
import id.fkp.standard.version.VersionRepresentation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decree says. What is still open stands in its paper as a dotted line.
 *
 * @param inForceFrom null: from the day of the signature
 * @param revoked older decrees, as they are named
 * @param standards in the order of the annexes
 */
public record DecreeText(
        Letterhead head,
        String title,
        @Nullable String number,
        @Nullable String place,
        @Nullable String signerName,
        String signerPosition,
        List<String> considerations,
        List<String> legalBases,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate inForceFrom,
        List<String> revoked,
        List<VersionRepresentation> standards) {}
