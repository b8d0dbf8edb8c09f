package id.fkp.deadline.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a deadline was counted again. */
@Schema(
        description = "Why a deadline was counted again: the holidays of a year changed, a window for comments did,"
                + " or it began on another day than was known")
public enum RecountCause {
    CALENDAR_CHANGED,
    WINDOW_CHANGED,
    START_CORRECTED
}
