package id.fkp.establish.paper;

import id.fkp.shared.paper.Letterhead;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a pledge says beside its statements. What is still open stands in its paper as a dotted line.
 *
 * @param decree on which it rests, as it is named
 */
public record PledgeText(
        Letterhead head,
        String decree,
        @Nullable String place,
        @Nullable String signerName,
        String signerPosition,
        @Nullable LocalDate signedOn) {}
