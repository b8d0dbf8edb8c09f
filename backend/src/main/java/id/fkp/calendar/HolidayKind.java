package id.fkp.calendar;

/** Why nobody has to work on a day that is no weekend. Neither is a working day (hari kerja). */
public enum HolidayKind {
    /** Hari libur nasional, days on which a presidential decree has people vote among them. */
    NATIONAL,
    /** Cuti bersama. */
    JOINT_LEAVE
}
