package id.fkp.cycle.copy;

import id.fkp.calendar.BusinessCalendar;
import id.fkp.calendar.Calendars;
import id.fkp.followup.reading.FollowUpRepresentation;
import id.fkp.forum.ForumInfo;
import id.fkp.forum.Forums;
import id.fkp.forum.plan.ForumPlan;
import id.fkp.forum.reading.ForumRepresentation;
import id.fkp.forum.reading.ForumRepresentation.Carried;
import id.fkp.session.Sessions;
import id.fkp.session.plan.AgendaItem;
import id.fkp.session.plan.SessionPlan;
import id.fkp.session.reading.SessionRepresentation;
import id.fkp.session.state.SessionState;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Begins a forum from an earlier one: its plan some years later, its sessions, and on top what it left open. Its theme stays
 * behind: what this year's forum is about follows from this year's survey.
 */
@ApplicationScoped
class ForumCopies {

    /** By which such a point is known again, so that a copy of a copy does not tell of what is long settled. */
    private static final String OPEN_BEFORE = "Tindak lanjut forum lalu: ";

    /** A day by its name: what says one speaks of the earlier forum only. */
    private static final Pattern DAY = Pattern.compile(
            "\\b\\d{1,2}\\s+(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember"
                    + "|january|february|march|may|june|july|august|october|december)\\b"
                    + "|\\b\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 200;
    private static final int MOST_ITEMS = 50;
    private static final int MINUTES_EACH = 5;

    private final Projection projection;
    private final Forums forums;
    private final Sessions sessions;
    private final Calendars calendars;

    ForumCopies(Projection projection, Forums forums, Sessions sessions, Calendars calendars) {
        this.projection = projection;
        this.forums = forums;
        this.sessions = sessions;
        this.calendars = calendars;
    }

    /** @param carried how much was left open, and how much of it the agendas had room for */
    record Begun(ForumInfo forum, Carried carried) {}

    @Transactional(Transactional.TxType.MANDATORY)
    Begun begin(ForumRepresentation before, Instant now) {
        var zone = ZoneId.of(before.unit().zone());
        var calendar = calendars.current();
        int years = years(before.opensAt(), zone, now);
        var forum = forums.enter(plan(before, calendar, zone, years));
        var open = openItems(before, now);
        var left = open;
        for (var session : SessionRepresentation.ofForum(projection, before.id())) {
            if (session.state() != SessionState.CANCELLED) {
                var agenda = agenda(session);
                int room = Math.min(left.size(), MOST_ITEMS - agenda.size());
                // What was left open comes after the first point, which opens the meeting.
                agenda.addAll(Math.min(1, agenda.size()), left.subList(0, room));
                sessions.enter(forum.id(), plan(session, agenda, calendar, zone, years), now);
                left = left.subList(room, left.size());
            }
        }
        return new Begun(forum, new Carried(open.size(), open.size() - left.size()));
    }

    /** So many that it opens in the future. */
    private static int years(Instant opensAt, ZoneId zone, Instant now) {
        int years = 1;
        while (!later(opensAt, zone, years).isAfter(now)) {
            years++;
        }
        return years;
    }

    private static Instant later(Instant at, ZoneId zone, int years) {
        return at.atZone(zone).plusYears(years).toInstant();
    }

    /** At the same hour of that day, or of the first working day after it. */
    private static Instant working(Instant at, BusinessCalendar calendar, ZoneId zone) {
        var day = at.atZone(zone);
        while (!calendar.isWorkingDay(day.toLocalDate())) {
            day = day.plusDays(1);
        }
        return day.toInstant();
    }

    private static ForumPlan plan(ForumRepresentation before, BusinessCalendar calendar, ZoneId zone, int years) {
        int year = before.opensAt().atZone(zone).getYear();
        var opensAt = working(later(before.opensAt(), zone, years), calendar, zone);
        var closesAt = opensAt.plus(Duration.between(before.opensAt(), before.closesAt()));
        return new ForumPlan(
                before.unit().id(),
                before.title().replace(String.valueOf(year), String.valueOf(year + years)),
                before.purpose(),
                null,
                undated(before.description()),
                before.method(),
                before.place(),
                opensAt,
                working(closesAt, calendar, zone),
                before.lateHours(),
                before.approvalHours(),
                before.standards().stream()
                        .map(ForumRepresentation.Discussed::standardId)
                        .toList());
    }

    /** Without its meeting link and its materials, which were that meeting's own. */
    private static SessionPlan plan(
            SessionRepresentation before, List<AgendaItem> agenda, BusinessCalendar calendar, ZoneId zone, int years) {
        var startsAt = working(later(before.startsAt(), zone, years), calendar, zone);
        return new SessionPlan(
                before.title(),
                before.method(),
                startsAt,
                startsAt.plus(Duration.between(before.startsAt(), before.endsAt())),
                before.venue(),
                before.venueAddress(),
                null,
                before.capacity(),
                before.seats(),
                before.team(),
                agenda,
                List.of(),
                before.termsOfReference());
    }

    /** Nothing of a text that names a day of the earlier forum: it would tell people to come on the wrong one. */
    private static @Nullable String undated(@Nullable String text) {
        return text == null || DAY.matcher(text).find() ? null : text;
    }

    private static List<AgendaItem> agenda(SessionRepresentation before) {
        return before.agenda().stream()
                .filter(item -> !item.title().startsWith(OPEN_BEFORE))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private List<AgendaItem> openItems(ForumRepresentation before, Instant now) {
        var said = new HashSet<String>();
        return FollowUpRepresentation.ofForum(projection, before.id(), now).stream()
                .filter(promise -> promise.state().isOpen() && said.add(promise.text()))
                .map(promise -> new AgendaItem(
                        shortened(OPEN_BEFORE + promise.text().replaceAll("\\s+", " ")),
                        MINUTES_EACH,
                        AgendaItem.Kind.INFORMATION,
                        speaker(promise.owner()),
                        List.of()))
                .toList();
    }

    private static @Nullable String speaker(String owner) {
        return owner.isBlank() ? null : shortened(owner);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
