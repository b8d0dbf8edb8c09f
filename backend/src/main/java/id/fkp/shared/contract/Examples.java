package id.fkp.shared.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Puts the examples of a body's fields together into a whole body, so that nobody writes one by hand. */
final class Examples {

    private final Map<String, Schema> schemas;

    private Examples(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    /** Gives every body that is sent or answered its example; the build ends at a field for which there is none. */
    static void fill(OpenAPI contract) {
        var examples = new Examples(contract.getComponents().getSchemas());
        contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(examples::fill);
    }

    private void fill(Operation operation) {
        var sent = operation.getRequestBody() == null
                ? Stream.<Content>empty()
                : Stream.of(operation.getRequestBody().getContent());
        var answered = operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .map(response -> response.getValue().getContent())
                .filter(Objects::nonNull);
        Stream.concat(sent, answered)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .filter(body -> body.getExample() == null && body.getExamples() == null)
                .forEach(body -> body.setExample(of(body.getSchema(), operation.getOperationId(), 0)));
    }

    /** @param index of the item it stands in, so that items of a list differ where they can */
    private Object of(Schema schema, String where, int index) {
        if (schema.getExamples() != null) {
            return schema.getExamples().get(0);
        }
        if (schema.getRef() != null) {
            var name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            return of(Objects.requireNonNull(schemas.get(name), name), name, index);
        }
        if (schema.getEnumeration() != null) {
            return schema.getEnumeration().get(index % schema.getEnumeration().size());
        }
        if (schema.getItems() != null) {
            int items = schema.getMinItems() == null ? 1 : Math.max(1, schema.getMinItems());
            return IntStream.range(0, items)
                    .mapToObj(item -> of(schema.getItems(), where, item))
                    .toList();
        }
        if (schema.getProperties() != null) {
            var whole = new LinkedHashMap<String, Object>();
            schema.getProperties().forEach((name, field) -> {
                if (isShown(schema, name, field)) {
                    whole.put(name, of(field, where + "/" + name, index));
                }
            });
            return whole;
        }
        return plain(schema, where);
    }

    /** What may be left out is shown where it says something. */
    private static boolean isShown(Schema record, String name, Schema field) {
        return field.getExamples() != null
                || (record.getRequired() != null && record.getRequired().contains(name));
    }

    /** What needs no example: a number in its bounds, yes or no, an id, a time, a file. Any other text says what it is. */
    private static Object plain(Schema schema, String where) {
        var type = schema.getType() == null ? null : schema.getType().get(0);
        if (type == SchemaType.INTEGER || type == SchemaType.NUMBER) {
            return schema.getMinimum() == null ? 1 : schema.getMinimum();
        }
        if (type == SchemaType.BOOLEAN) {
            return false;
        }
        if (type == SchemaType.STRING && "uuid".equals(schema.getFormat())) {
            return "01993b6e-5f00-7c3a-9d5e-0f1e2d3c4b5a";
        }
        if (type == SchemaType.STRING && "date-time".equals(schema.getFormat())) {
            return "2027-01-15T02:00:00Z";
        }
        if (type == SchemaType.STRING && "binary".equals(schema.getFormat())) {
            return "%PDF-1.7 ...";
        }
        throw new IllegalStateException(where + " has no example in its @Schema");
    }
}
