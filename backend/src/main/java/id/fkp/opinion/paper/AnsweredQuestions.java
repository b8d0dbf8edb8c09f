package id.fkp.opinion.paper;

import static java.util.stream.Collectors.toMap;

import id.fkp.forum.Forums;
import id.fkp.opinion.reading.OpinionQueries;
import id.fkp.standard.Standards;
import id.fkp.standard.version.VersionInfo;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What papers tell of the questions of a forum. */
@ApplicationScoped
public class AnsweredQuestions {

    private final Forums forums;
    private final OpinionQueries queries;
    private final Standards standards;

    AnsweredQuestions(Forums forums, OpinionQueries queries, Standards standards) {
        this.forums = forums;
        this.queries = queries;
        this.standards = standards;
    }

    /**
     * As everybody reads them on the page of results, in its order. None where the window was not over then: no paper
     * tells what may still change.
     */
    public List<AnsweredQuestion> ofForum(UUID forumId, Instant at) {
        var forum = forums.find(forumId).orElseThrow();
        if (!OpinionQueries.isOver(forum, at)) {
            return List.of();
        }
        var questions = queries.ofForum(forum, false, at);
        if (questions.isEmpty()) {
            return List.of();
        }
        var codes = standards.versions(forum.discussedNow()).stream()
                .collect(toMap(VersionInfo::standardId, VersionInfo::code));
        return questions.stream()
                .map(question -> AnsweredQuestion.of(codes.getOrDefault(question.standardId(), ""), question))
                .toList();
    }
}
