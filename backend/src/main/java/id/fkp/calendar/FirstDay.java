package id.fkp.calendar;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which day is day one of a term; PP 96/2012 does not say, so that each installation does. */
@Schema(description = "Which day is day one of a term: the day after the event, or the day of the event itself")
public enum FirstDay {
    /** The day after the event, as courts and most offices count. */
    NEXT_DAY,
    /** The day of the event itself. */
    SAME_DAY
}
