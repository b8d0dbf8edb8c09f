package id.fkp.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.fkp.forum.closing.PublishedResults;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The results as everybody reads them at that moment, but for the words of inputs and answers. */
@ApplicationScoped
class WrittenResults implements PublishedResults {

    private static final List<String> WORDS = List.of("text", "answer", "objection");

    private final ResultsQueries queries;
    private final ObjectMapper json;

    WrittenResults(ResultsQueries queries, ObjectMapper json) {
        this.queries = queries;
        this.json = json;
    }

    @Override
    public String written(UUID forumId) {
        ObjectNode results = json.valueToTree(queries.of(forumId));
        for (var about : results.path("components")) {
            about.path("answers").forEach(input -> ((ObjectNode) input).remove(WORDS));
            about.path("unanswered").forEach(input -> ((ObjectNode) input).remove(WORDS));
        }
        try {
            return json.writeValueAsString(results);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
