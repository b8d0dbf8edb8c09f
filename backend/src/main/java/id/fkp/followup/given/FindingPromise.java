package id.fkp.followup.given;

import id.fkp.minutes.promise.Horizon;
import java.time.LocalDate;
import java.util.UUID;

/** What a unit promises because of a finding of an audit, in words that everybody reads. */
public record FindingPromise(
        UUID unitId, UUID findingId, String text, String owner, Horizon horizon, LocalDate dueOn) {}
