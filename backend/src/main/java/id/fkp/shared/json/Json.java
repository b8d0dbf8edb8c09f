package id.fkp.shared.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Reads records from JSON text: what the database wrote, and what strangers wrap in a field of their request. */
@ApplicationScoped
public class Json {

    private final ObjectMapper json;

    Json(ObjectMapper json) {
        this.json = json;
    }

    /** What our own SQL wrote; that it does not fit the record is a mistake of ours. */
    public <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a stranger wrote; empty when it is no such record. */
    public <T> Optional<T> readForeign(String text, Class<T> type) {
        try {
            return Optional.ofNullable(json.readValue(text, type));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
