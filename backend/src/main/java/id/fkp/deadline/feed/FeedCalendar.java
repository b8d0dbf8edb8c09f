package id.fkp.deadline.feed;

import id.fkp.deadline.reading.DeadlineRepresentation;
import id.fkp.deadline.reading.DeadlineState;
import id.fkp.shared.text.Words;
import id.fkp.unit.UnitInfo;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Deadlines as a calendar (RFC 5545): each an event of the whole of its last day, which no zone can move. */
final class FeedCalendar {

    private static final Words LATE = new Words("Terlambat: ", "Late: ");

    private static final Map<DeadlineState, Words> MARKS = Map.of(
            DeadlineState.LATE, LATE,
            DeadlineState.MET, new Words("Selesai: ", "Done: "),
            DeadlineState.MET_LATE, new Words("Selesai terlambat: ", "Done late: "));

    private static final Words NOTHING = new Words("", "");

    private FeedCalendar() {}

    /** @param language BCP 47, of the words in it */
    static String of(
            UnitInfo unit,
            List<DeadlineRepresentation> deadlines,
            List<CalendarDay> days,
            String language,
            Instant now) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//FKP//Tenggat//" + language.toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(
                new XProperty("X-WR-CALNAME", new Words("Tenggat ", "Deadlines ").in(language) + unit.shortName()));
        deadlines.forEach(deadline -> calendar.add(event(deadline, language, now)));
        days.forEach(day -> calendar.add(event(day, language, now)));
        return calendar.toString();
    }

    private static VEvent event(DeadlineRepresentation deadline, String language, Instant now) {
        var duty = Objects.requireNonNull(deadline.duty()).in(language);
        var mark = MARKS.getOrDefault(deadline.state(), NOTHING).in(language);
        var properties = new PropertyList(List.of(
                new Uid(deadline.id() + "@fkp"),
                new DtStamp(now),
                new DtStart<>(Objects.requireNonNull(deadline.dueOn())),
                new Summary(mark + duty),
                new Description(deadline.subject().title() + "\n" + deadline.law()),
                new Transp(Transp.VALUE_TRANSPARENT)));
        return new VEvent(properties);
    }

    private static VEvent event(CalendarDay day, String language, Instant now) {
        return new VEvent(new PropertyList(List.of(
                new Uid(day.id() + "@fkp"),
                new DtStamp(now),
                new DtStart<>(day.on()),
                new Summary(
                        (day.late() ? LATE : NOTHING).in(language) + day.what().in(language)),
                new Description(day.about()),
                new Transp(Transp.VALUE_TRANSPARENT))));
    }
}
