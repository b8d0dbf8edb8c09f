package id.fkp.report;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.opinion.paper.AnsweredQuestions;
import id.fkp.photo.Photos;
import id.fkp.photo.Photos.ShownPhoto;
import id.fkp.recording.Recordings;
import id.fkp.report.content.ForumContent;
import id.fkp.report.content.PresentPerson;
import id.fkp.report.content.SessionContent;
import id.fkp.report.paper.AttendancePaper;
import id.fkp.report.paper.MinutesPaper;
import id.fkp.report.paper.ReportPaper;
import id.fkp.report.paper.ReportPaper.Evidence;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Part.Shot;
import id.fkp.shared.query.Projection;
import id.fkp.unit.paper.PaperNumbers;
import id.fkp.unit.reading.Letterheads;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;

/** The documents of forums and sessions, made from the data each time; whoever asks must know who may read them. */
@ApplicationScoped
public class ForumPapers {

    private final Projection projection;
    private final Letterheads letterheads;
    private final PaperNumbers numbers;
    private final AnsweredQuestions questions;
    private final Clock clock;
    private final Photos photos;
    private final Recordings recordings;

    ForumPapers(
            Projection projection,
            Letterheads letterheads,
            PaperNumbers numbers,
            AnsweredQuestions questions,
            Clock clock,
            Photos photos,
            Recordings recordings) {
        this.projection = projection;
        this.letterheads = letterheads;
        this.numbers = numbers;
        this.questions = questions;
        this.clock = clock;
        this.photos = photos;
        this.recordings = recordings;
    }

    /** No person is in it. */
    public Paper report(UUID unitId, UUID forumId) {
        var content = ForumContent.of(projection, forumId, clock.instant()).orElseThrow(() -> notFound());
        var head = letterheads.of(unitId).orElseThrow();
        var sessions = SessionContent.heldOf(projection, forumId);
        var ids = sessions.stream().map(SessionContent::id).toList();
        var shots = photos.shown(ids).stream().map(ForumPapers::shot).toList();
        var evidence = new Evidence(shots, recordings.published(ids));
        var answered = questions.ofForum(forumId, clock.instant());
        return ReportPaper.of(head, content, sessions, answered, evidence, numbers.signer(unitId));
    }

    /** They name elements and organisations, never persons. */
    public Paper minutes(UUID unitId, UUID sessionId) {
        return MinutesPaper.of(letterheads.of(unitId).orElseThrow(), content(sessionId));
    }

    /** For members alone: with names and signatures (PP 96/2012 art 26(3)). */
    public Paper attendance(UUID unitId, UUID sessionId) {
        return AttendancePaper.internal(
                letterheads.of(unitId).orElseThrow(),
                content(sessionId),
                PresentPerson.of(projection, sessionId),
                numbers.signer(unitId));
    }

    /** For everybody: elements and organisations. */
    public Paper attendanceForEverybody(UUID unitId, UUID sessionId) {
        return AttendancePaper.forEverybody(letterheads.of(unitId).orElseThrow(), content(sessionId));
    }

    private SessionContent content(UUID sessionId) {
        return SessionContent.of(projection, sessionId).orElseThrow(() -> notFound());
    }

    private static Shot shot(ShownPhoto photo) {
        var jpeg = Base64.getEncoder().encodeToString(photo.jpeg());
        return new Shot(jpeg, photo.width(), photo.height(), photo.alt());
    }
}
