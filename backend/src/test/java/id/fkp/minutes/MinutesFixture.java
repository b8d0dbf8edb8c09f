package id.fkp.minutes;

import id.fkp.attendance.AttendanceFixture;
import id.fkp.attendance.given.AttendingElement;
import id.fkp.calendar.Term;
import id.fkp.forum.Forums;
import id.fkp.session.SessionFixture;
import id.fkp.session.SessionInfo;
import id.fkp.session.Sessions;
import id.fkp.unit.Requests;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Minutes for tests to stand on. */
@ApplicationScoped
public class MinutesFixture {

    private final SessionFixture fixture;
    private final Sessions sessions;
    private final Forums forums;
    private final Minutes minutes;
    private final AttendanceFixture attendances;
    private final Clock clock;

    MinutesFixture(
            SessionFixture fixture,
            Sessions sessions,
            Forums forums,
            Minutes minutes,
            AttendanceFixture attendances,
            Clock clock) {
        this.attendances = attendances;
        this.fixture = fixture;
        this.sessions = sessions;
        this.forums = forums;
        this.minutes = minutes;
        this.clock = clock;
    }

    /** A line in a session that runs. */
    @Transactional
    public UUID line(UUID sessionId) {
        var session = sessions.find(sessionId).orElseThrow();
        var line = new MinuteLine(session, text("Antrean terlalu lama."), null, "Notulis", clock.instant());
        line.persistAndFlush();
        return line.id;
    }

    /** A session that was held, with closed minutes of so many lines, each about the time limit of a standard. */
    @Transactional
    public SessionInfo closed(UUID unitId, int lines) {
        var session = fixture.open(unitId);
        var standard = forums.find(session.forumId()).orElseThrow().versions().get(0);
        for (int i = 1; i <= lines; i++) {
            var said = new LineText(
                    null,
                    null,
                    "Paguyuban Contoh " + i,
                    null,
                    standard.standardId(),
                    null,
                    "Masalah " + i,
                    "Usulan " + i,
                    null,
                    "Tindakan " + i,
                    null,
                    i,
                    Term.Unit.MONTHS,
                    "Tim " + i,
                    null);
            new MinuteLine(session, said, standard.versionId(), "Notulis", clock.instant()).persistAndFlush();
        }
        end(session.id());
        minutes.close(sessions.hold(session.id()), "Moderator", clock.instant());
        return sessions.find(session.id()).orElseThrow();
    }

    @Transactional
    public void end(UUID sessionId) {
        attendances.present(sessionId, AttendingElement.SERVICE_USER);
        sessions.close(sessionId, "Undangan tidak dipenuhi", clock.instant());
    }

    /** Closes the minutes as at the given time. */
    @Transactional
    public void close(UUID sessionId, Instant at) {
        minutes.close(sessions.hold(sessionId), "Moderator", at);
    }

    /** Sends a line over HTTP. */
    public static ValidatableResponse write(UUID sessionId, Map<String, ?> line) {
        return Requests.post("/api/v1/sessions/" + sessionId + "/lines", line);
    }

    /** A problem, and whatever else is said of it: names and values by turns. */
    public static Map<String, Object> said(String problem, Object... more) {
        var line = new HashMap<String, Object>(Map.of("problem", problem));
        for (int i = 0; i < more.length; i += 2) {
            line.put((String) more[i], more[i + 1]);
        }
        return line;
    }

    private static LineText text(String problem) {
        return new LineText(
                null, null, null, null, null, null, problem, null, null, null, null, 1, Term.Unit.MONTHS, null, null);
    }
}
