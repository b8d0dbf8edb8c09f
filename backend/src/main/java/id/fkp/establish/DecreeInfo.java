package id.fkp.establish;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other rooms need of a decree. */
public record DecreeInfo(
        UUID id,
        UUID unitId,
        boolean signed,
        String title,
        @Nullable String number,
        @Nullable LocalDate signedOn,
        @Nullable String place,
        @Nullable String signerName,
        @Nullable String signerPosition) {}
