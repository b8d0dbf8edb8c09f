package id.fkp.deadline.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a deadline stands at the moment; follows from its dates and the clock ({@link DeadlineSql#STATE}). */
@Schema(
        description =
                "How a deadline stands now. COMING has not started; UNKNOWN cannot be counted, since holidays are "
                        + "not entered; RUNNING without a date is a duty to which the law gives no number")
public enum DeadlineState {
    COMING,
    RUNNING,
    DUE_SOON,
    LATE,
    UNKNOWN,
    MET,
    MET_LATE,
    CANCELLED
}
