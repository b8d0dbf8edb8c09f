package id.fkp.submission.spam;

/**
 * How often the same text came before.
 *
 * @param fromDevice within a day, from the device that sends it now
 * @param fromAnybody within an hour
 */
record Repetition(int fromDevice, int fromAnybody) {

    static final Repetition NONE = new Repetition(0, 0);
}
