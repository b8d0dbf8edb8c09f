package id.fkp.registration.ticket;

import id.fkp.registration.reading.RegistrationState;
import id.fkp.session.state.SessionState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;

/** A ticket as an entry for a calendar (RFC 5545); read again after a change, it takes the place of the one before. */
final class TicketCalendar {

    private TicketCalendar() {}

    /** @param language BCP 47, of the words in it */
    static String of(TicketRepresentation ticket, String language, Instant now) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//FKP//Tiket//" + language.toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(event(ticket, now));
        return calendar.toString();
    }

    private static VEvent event(TicketRepresentation ticket, Instant now) {
        var session = ticket.session();
        var properties = new ArrayList<Property>(List.of(
                new Uid(ticket.number() + "@fkp"),
                new DtStamp(now),
                new DtStart<>(session.startsAt()),
                new DtEnd<>(session.endsAt()),
                new Summary(session.title()),
                new Status(status(ticket)),
                new Description(lines(session.forumTitle(), session.unit().name(), ticket.meetingLink()))));
        var place = lines(session.venue(), session.venueAddress());
        if (!place.isEmpty()) {
            properties.add(new Location(place));
        }
        return new VEvent(new PropertyList(properties));
    }

    private static String status(TicketRepresentation ticket) {
        if (ticket.state() == RegistrationState.CANCELLED || ticket.session().state() == SessionState.CANCELLED) {
            return Status.VALUE_CANCELLED;
        }
        boolean sure = ticket.state() == RegistrationState.CONFIRMED
                && ticket.session().state() != SessionState.POSTPONED;
        return sure ? Status.VALUE_CONFIRMED : Status.VALUE_TENTATIVE;
    }

    private static String lines(@Nullable String... known) {
        return Stream.of(known).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
