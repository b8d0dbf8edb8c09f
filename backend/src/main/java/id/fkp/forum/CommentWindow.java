package id.fkp.forum;

import id.fkp.calendar.BusinessCalendar;
import id.fkp.calendar.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** How long the public may comment on a draft that was discussed and is published. */
public final class CommentWindow {

    /** PP 96/2012 art 27(2): at most 7 working days from the publication. In force since 29 October 2012. */
    public static final Term TERM = new Term(7, Term.Unit.WORKING_DAYS);

    private CommentWindow() {}

    /**
     * First instant at which comments are too late; refuses while the holidays on the way are not known.
     *
     * @param publishedOn in the unit's zone
     */
    public static Instant closing(BusinessCalendar calendar, LocalDate publishedOn, ZoneId zone) {
        return calendar.due(publishedOn, TERM).requireKnown().endIn(zone);
    }
}
