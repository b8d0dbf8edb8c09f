package id.fkp.minutes;

import id.fkp.calendar.Term;
import id.fkp.minutes.promise.Horizon;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other rooms need of a line of the minutes. */
public record LineInfo(
        UUID id,
        UUID sessionId,
        String problem,
        @Nullable String proposal,
        @Nullable String action,
        @Nullable Horizon horizon,
        @Nullable Integer amount,
        Term.@Nullable Unit timeUnit,
        @Nullable String owner,
        @Nullable UUID feedbackId) {}
