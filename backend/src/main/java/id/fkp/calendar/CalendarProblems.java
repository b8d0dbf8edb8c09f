package id.fkp.calendar;

import id.fkp.shared.problem.ProblemType;

/** What can go wrong with the calendar, beyond what can go wrong everywhere. */
final class CalendarProblems {

    static final ProblemType CALENDAR_YEAR_MISSING = new ProblemType(
            409,
            "calendar-year-missing",
            "Hari libur tahun itu belum dimasukkan",
            "The holidays of that year have not been entered");

    private CalendarProblems() {}
}
