package id.fkp.local.demo;

import id.fkp.attendance.Attendances;
import id.fkp.attendance.given.Visitor;
import id.fkp.feedback.answer.Outcome;
import id.fkp.identity.UnitRole;
import id.fkp.local.demo.file.AgreementStory;
import id.fkp.local.demo.file.DemoFiles.ForumStory;
import id.fkp.local.demo.file.DemoFiles.SessionStory.Point;
import id.fkp.local.demo.file.DemoFiles.SessionStory.Topic;
import id.fkp.local.demo.guest.DemoGuests;
import id.fkp.minutes.LineText;
import id.fkp.minutes.Minutes;
import id.fkp.response.ResponseDecision;
import id.fkp.response.Responses;
import id.fkp.response.Responses.Office;
import id.fkp.session.Sessions;
import id.fkp.session.plan.AgendaItem;
import id.fkp.session.plan.AgendaSubject;
import id.fkp.session.plan.SessionPlan;
import id.fkp.standard.version.VersionInfo;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The meetings of the demo's forums: what was planned, who came, and what was said. */
@ApplicationScoped
public class DemoSessions {

    private final Sessions sessions;
    private final Attendances attendances;
    private final Minutes minutes;
    private final Responses responses;
    private final DemoGuests guests;

    DemoSessions(Sessions sessions, Attendances attendances, Minutes minutes, Responses responses, DemoGuests guests) {
        this.responses = responses;
        this.guests = guests;
        this.sessions = sessions;
        this.attendances = attendances;
        this.minutes = minutes;
    }

    /** Plans the meeting of a forum, and gives its id. */
    UUID plan(ForumStory story, UUID forumId, Map<String, VersionInfo> discussed, DemoStage stage, Instant now) {
        var meeting = Objects.requireNonNull(story.session());
        var plan = new SessionPlan(
                meeting.title(),
                meeting.method(),
                stage.at(meeting.starts(), story.unit()),
                stage.at(meeting.ends(), story.unit()),
                meeting.venue(),
                meeting.venueAddress(),
                meeting.meetingLink(),
                meeting.capacity(),
                meeting.seats() == null ? List.of() : meeting.seats(),
                meeting.team(),
                meeting.agenda().stream()
                        .map(point -> new AgendaItem(
                                point.title(),
                                point.minutes(),
                                point.kind(),
                                point.speaker(),
                                subjects(point, discussed)))
                        .toList(),
                List.of(),
                meeting.termsOfReference());
        return sessions.enter(forumId, plan, now).id();
    }

    /** Asks people to come; of who came to a past meeting its record tells. */
    void invite(UUID sessionId, ForumStory story, DemoStage stage) {
        guests.welcome(
                stage.unit(story.unit()).id(),
                sessionId,
                stage.at(Objects.requireNonNull(story.announced()), story.unit()));
    }

    /** It begins and ends when it was meant to; who signed the record was there, and what it says was said. */
    void hold(UUID sessionId, ForumStory story, Map<String, VersionInfo> discussed, DemoStage stage) {
        var meeting = Objects.requireNonNull(story.session());
        var agreement = Objects.requireNonNull(story.agreement());
        var begins = stage.at(meeting.starts(), story.unit());
        var ends = stage.at(meeting.ends(), story.unit());
        sessions.open(sessionId, begins);
        agreement
                .people()
                .forEach(person -> attendances.admit(
                        sessionId,
                        new Visitor(person.name(), null, person.organisation(), person.element(), null, null),
                        begins));
        write(
                sessionId,
                agreement,
                discussed,
                stage.worker(story.unit(), UnitRole.MODERATOR).name(),
                ends);
        sessions.close(sessionId, null, ends);
        answer(sessionId, story.unit(), stage, ends);
    }

    /** What was said is an input like any other; it was answered by agreeing on it. */
    private void answer(UUID sessionId, String unit, DemoStage stage, Instant at) {
        var session = sessions.hold(sessionId);
        var moderator = stage.worker(unit, UnitRole.MODERATOR);
        minutes.close(session, moderator.name(), at);
        var office = stage.unit(unit);
        var said = minutes.ofForum(session.forumId()).stream()
                .map(line -> Objects.requireNonNull(line.feedbackId()))
                .toList();
        responses.give(
                new ResponseDecision(
                        said,
                        Outcome.ACCEPTED,
                        null,
                        "Disepakati bersama dan dicatat dalam berita acara.",
                        null,
                        null,
                        List.of(),
                        "Perubahan naskahnya kami sebut pada jawaban atas masukan daring tentang hal yang sama."),
                new Office(office.id(), office.name(), moderator.issuer(), moderator.subject(), moderator.name()),
                at);
    }

    private void write(
            UUID sessionId, AgreementStory agreement, Map<String, VersionInfo> discussed, String byName, Instant at) {
        var session = sessions.find(sessionId).orElseThrow();
        for (var agreed : agreement.items()) {
            var about = Objects.requireNonNull(discussed.get(agreed.of()), agreed.of());
            var said = new LineText(
                    null,
                    null,
                    "Peserta forum",
                    null,
                    about.standardId(),
                    agreed.component(),
                    agreed.problem(),
                    agreed.proposal(),
                    null,
                    agreed.action(),
                    agreed.horizon(),
                    agreed.amount(),
                    agreed.timeUnit(),
                    agreed.owner(),
                    null);
            minutes.take(session, said, about.versionId(), byName, at);
        }
    }

    private static List<AgendaSubject> subjects(Point point, Map<String, VersionInfo> discussed) {
        var topics = point.standards() == null ? List.<Topic>of() : point.standards();
        return topics.stream()
                .map(topic -> new AgendaSubject(
                        Objects.requireNonNull(discussed.get(topic.code()), topic.code())
                                .standardId(),
                        topic.components()))
                .toList();
    }
}
