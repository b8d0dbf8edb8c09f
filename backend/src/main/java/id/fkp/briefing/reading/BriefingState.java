package id.fkp.briefing.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a briefing stands. */
@Schema(description = "How a briefing stands: planned, held (somebody was there), or cancelled with a reason")
public enum BriefingState {
    PLANNED,
    HELD,
    CANCELLED
}
