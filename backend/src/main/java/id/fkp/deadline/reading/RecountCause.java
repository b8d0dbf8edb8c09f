package id.fkp.deadline.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a deadline was counted again. */
@Schema(description = "Why a deadline was counted again: the holidays of a year changed, or a window for comments did")
public enum RecountCause {
    CALENDAR_CHANGED,
    WINDOW_CHANGED
}
