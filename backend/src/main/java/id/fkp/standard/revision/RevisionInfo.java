package id.fkp.standard.revision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other rooms need of a passage.
 *
 * @param state as the clock has it
 * @param finalVersionId the text that was agreed
 */
public record RevisionInfo(
        UUID id,
        UUID standardId,
        UUID unitId,
        int number,
        RevisionState state,
        @Nullable Instant commentClosesAt,
        @Nullable UUID finalVersionId,
        @Nullable UUID decreeId,
        @Nullable LocalDate inForceFrom) {

    static RevisionInfo of(Revision revision, AsOf asOf) {
        return new RevisionInfo(
                revision.id,
                revision.standardId,
                revision.unitId,
                revision.number,
                revision.state(asOf),
                revision.commentClosesAt,
                revision.finalVersionId,
                revision.decreeId,
                revision.inForceFrom);
    }
}
