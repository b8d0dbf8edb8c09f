package id.fkp.calendar;

/** Which day is day one of a term; PP 96/2012 does not say, so that each installation does. */
public enum FirstDay {
    /** The day after the event, as courts and most offices count. */
    NEXT_DAY,
    /** The day of the event itself. */
    SAME_DAY
}
