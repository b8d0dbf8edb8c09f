package id.fkp.shared.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Schemas of what is sent: a field is there with a value, or it is not there. An input says itself what it requires, and
 * may send null for what it leaves out.
 */
final class Representations {

    private Representations() {}

    static void settle(OpenAPI contract) {
        var schemas = contract.getComponents().getSchemas();
        var inputs = new HashSet<String>();
        bodies(contract).forEach(body -> collect(body.getSchema(), schemas, inputs));
        schemas.forEach((name, schema) -> {
            if (schema.getProperties() == null) {
                return;
            }
            if (inputs.contains(name)) {
                // What is not known is refused, also within what is answered as it was sent.
                schema.setAdditionalPropertiesBoolean(false);
            } else {
                settle(schema);
            }
        });
    }

    private static Stream<MediaType> bodies(OpenAPI contract) {
        return contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .flatMap(operation -> operation.getRequestBody().getContent().getMediaTypes().values().stream());
    }

    private static void collect(Schema schema, Map<String, Schema> schemas, Set<String> names) {
        if (schema.getRef() != null) {
            var name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (names.add(name)) {
                collect(Objects.requireNonNull(schemas.get(name), name), schemas, names);
            }
        }
        if (schema.getAnyOf() != null) {
            schema.getAnyOf().forEach(either -> collect(either, schemas, names));
        }
        if (schema.getOneOf() != null) {
            schema.getOneOf().forEach(kind -> collect(kind, schemas, names));
        }
        if (schema.getItems() != null) {
            collect(schema.getItems(), schemas, names);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> collect(property, schemas, names));
        }
    }

    private static void settle(Schema schema) {
        var required = new ArrayList<String>();
        for (var property : List.copyOf(schema.getProperties().entrySet())) {
            if (isNullable(property.getValue())) {
                schema.addProperty(property.getKey(), present(property.getValue()));
            } else if (!mayBeAnything(property.getValue())) {
                required.add(property.getKey());
            }
        }
        schema.setRequired(required);
    }

    private static boolean isNullable(Schema schema) {
        return isNull(schema)
                || (schema.getAnyOf() != null && schema.getAnyOf().stream().anyMatch(Representations::isNull));
    }

    /** Then it may also be nothing. */
    private static boolean mayBeAnything(Schema schema) {
        return schema.getType() == null && schema.getRef() == null && schema.getAllOf() == null;
    }

    private static boolean isNull(Schema schema) {
        return schema.getType() != null && schema.getType().contains(SchemaType.NULL);
    }

    /** What a nullable field is when it is there: a nullable record stands as either of two schemas. */
    private static Schema present(Schema schema) {
        if (schema.getAnyOf() == null) {
            return schema.type(schema.getType().stream()
                    .filter(type -> type != SchemaType.NULL)
                    .toList());
        }
        var record =
                schema.getAnyOf().stream().filter(either -> !isNull(either)).findFirst();
        return OASFactory.createSchema().ref(record.orElseThrow().getRef()).description(schema.getDescription());
    }
}
