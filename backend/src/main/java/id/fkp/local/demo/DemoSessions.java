package id.fkp.local.demo;

import id.fkp.local.demo.DemoFiles.ForumStory;
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

/** The meetings of the demo's forums. */
@ApplicationScoped
public class DemoSessions {

    private final Sessions sessions;

    DemoSessions(Sessions sessions) {
        this.sessions = sessions;
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

    /** It begins and ends when it was meant to. */
    void hold(UUID sessionId, ForumStory story, DemoStage stage) {
        var meeting = Objects.requireNonNull(story.session());
        sessions.open(sessionId, stage.at(meeting.starts(), story.unit()));
        sessions.close(sessionId, null, stage.at(meeting.ends(), story.unit()));
    }

    private static List<AgendaSubject> subjects(SessionStory.Point point, Map<String, VersionInfo> discussed) {
        var topics = point.standards() == null ? List.<SessionStory.Topic>of() : point.standards();
        return topics.stream()
                .map(topic -> new AgendaSubject(
                        Objects.requireNonNull(discussed.get(topic.code()), topic.code())
                                .standardId(),
                        topic.components()))
                .toList();
    }
}
