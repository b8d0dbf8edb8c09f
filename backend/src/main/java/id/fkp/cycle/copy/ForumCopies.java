package id.fkp.cycle.copy;

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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Begins a forum from an earlier one: its plan some years later, its sessions, and on top what it left open. Its theme stays
 * behind: what this year's forum is about follows from this year's survey.
 */
@ApplicationScoped
class ForumCopies {

    /** By which such a point is known again, so that a copy of a copy does not tell of what is long settled. */
    private static final String OPEN_BEFORE = "Tindak lanjut forum lalu: ";

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
        var moving = new Moving(calendar, zone, years);
        var held = SessionRepresentation.ofForum(projection, before.id()).stream()
                .filter(session -> session.state() != SessionState.CANCELLED)
                .toList();
        var days = moving.days(Stream.concat(
                Stream.of(before.opensAt(), before.closesAt()), held.stream().map(SessionRepresentation::startsAt)));
        var forum = forums.enter(plan(before, moving, days));
        var open = openItems(before, now);
        var left = open;
        for (var session : held) {
            var agenda = agenda(session);
            int room = Math.min(left.size(), MOST_ITEMS - agenda.size());
            // What was left open comes after the first point, which opens the meeting.
            agenda.addAll(Math.min(1, agenda.size()), left.subList(0, room));
            sessions.enter(forum.id(), plan(session, agenda, moving, days), now);
            left = left.subList(room, left.size());
        }
        return new Begun(forum, new Carried(open.size(), open.size() - left.size()));
    }

    /** So many that it opens in the future. */
    private static int years(Instant opensAt, ZoneId zone, Instant now) {
        int years = 1;
        while (!opensAt.atZone(zone).plusYears(years).toInstant().isAfter(now)) {
            years++;
        }
        return years;
    }

    private static ForumPlan plan(ForumRepresentation before, Moving moving, Map<LocalDate, LocalDate> days) {
        var opensAt = moving.later(before.opensAt());
        var closesAt = opensAt.plus(Duration.between(before.opensAt(), before.closesAt()));
        return new ForumPlan(
                before.unit().id(),
                shortened(NamedDays.moved(before.title(), days)),
                before.purpose(),
                null,
                undated(before.description()),
                before.method(),
                before.place(),
                opensAt,
                moving.working(closesAt),
                before.lateHours(),
                before.approvalHours(),
                before.standards().stream()
                        .map(ForumRepresentation.Discussed::standardId)
                        .toList());
    }

    /** Without its meeting link and its materials, which were that meeting's own. */
    private static SessionPlan plan(
            SessionRepresentation before, List<AgendaItem> agenda, Moving moving, Map<LocalDate, LocalDate> days) {
        var startsAt = moving.later(before.startsAt());
        return new SessionPlan(
                shortened(NamedDays.moved(before.title(), days)),
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

    /** Nothing of a text that names a day of the earlier forum. */
    private static @Nullable String undated(@Nullable String text) {
        return text == null || NamedDays.areIn(text) ? null : text;
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
