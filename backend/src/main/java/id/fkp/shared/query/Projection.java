package id.fkp.shared.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads records as they are sent, nested lists included, with one SQL statement and without loading any entity.
 *
 * <p>The statement selects one column: the record as JSON text, {@code cast(json_build_object(...) as text)}, named by
 * the record's own fields, so that a field neither side knows is an error.
 */
@ApplicationScoped
public class Projection {

    private final EntityManager database;
    private final ObjectMapper json;

    Projection(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    public <T> List<T> list(Class<T> type, String sql, Map<String, ?> parameters) {
        // Without a result class: with one Hibernate 7.2 keeps a new plan at every call and never finds the old ones.
        var query = database.createNativeQuery(sql);
        parameters.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> read((String) row, type)).toList();
    }

    public <T> Optional<T> one(Class<T> type, String sql, Map<String, ?> parameters) {
        return list(type, sql, parameters).stream().findFirst();
    }

    private <T> T read(String row, Class<T> type) {
        try {
            return json.readValue(row, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
