package id.fkp.shared.contract;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.OneLine;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** How long and how large what is sent may be, as the code checks it: the generator knows the standard's constraints only. */
final class Bounds {

    private static final DotName MAX = DotName.createSimple(MaxCodePoints.class);
    private static final DotName ONE_LINE = DotName.createSimple(OneLine.class);
    private static final DotName MIN = DotName.createSimple(jakarta.validation.constraints.Min.class);
    private static final DotName ASSERT_TRUE = DotName.createSimple(jakarta.validation.constraints.AssertTrue.class);
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final String UUID = "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$";

    /** Headers that are read as one. */
    private static final Set<String> UUIDS = Set.of("Idempotency-Key", "Device-Token");

    /** As {@code id.fkp.shared.http.Edge} lets it through. */
    private static final String SAFE_SEGMENT = "^[^;/\\\\\\x00-\\x1f]+$";

    /** As {@code id.fkp.shared.request.KnownParameters} reads numbers and texts. */
    private static final BigDecimal LARGEST_NUMBER = BigDecimal.valueOf(999_999_999);

    private static final String ONE_LINE_SAID =
            "One line without signs that turn the direction of writing, else one-line";

    private static final int LONGEST_QUERY = 1000;
    private static final int LONGEST_SEGMENT = 200;
    private static final int LONGEST_HEADER = 2000;

    private final IndexView classes;
    private final Map<String, List<ClassInfo>> records;

    Bounds(IndexView classes) {
        this.classes = classes;
        records = classes.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .collect(Collectors.groupingBy(Bounds::name));
    }

    /** Under which name the contract has a record. */
    static String name(ClassInfo record) {
        var schema = record.declaredAnnotation(SCHEMA);
        var named = schema == null ? null : schema.value("name");
        return named == null ? record.simpleName() : named.asString();
    }

    void state(OpenAPI contract) {
        contract.getComponents().getSchemas().forEach(this::state);
    }

    private void state(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        for (var record : records.getOrDefault(name, List.of())) {
            for (var field : record.fields()) {
                var property = schema.getProperties().get(field.name());
                if (property != null) {
                    state(field, property);
                    if (mayNotBeAbsent(field, property)) {
                        require(field.name(), schema);
                    }
                }
            }
        }
        schema.getProperties().values().forEach(Bounds::settle);
    }

    /** What is not sent is read as 0 or false, which some fields do not take. */
    private static boolean mayNotBeAbsent(FieldInfo field, Schema property) {
        if (field.hasAnnotation(ASSERT_TRUE)) {
            property.setEnumeration(List.of(true));
            return true;
        }
        var least = value(field.annotation(MIN));
        return field.type().kind() == Type.Kind.PRIMITIVE && least != null && least > 0;
    }

    private static void require(String field, Schema schema) {
        if (schema.getRequired() == null || !schema.getRequired().contains(field)) {
            schema.addRequired(field);
        }
    }

    private static void state(FieldInfo field, Schema property) {
        longest(property, value(field.annotation(MAX)));
        if (field.hasAnnotation(ONE_LINE)) {
            oneLine(property);
        }
        if (property.getItems() != null && field.type().kind() == Type.Kind.PARAMETERIZED_TYPE) {
            var item = field.type().asParameterizedType().arguments().get(0);
            longest(property.getItems(), value(item.annotation(MAX)));
        }
    }

    /** In words: as a pattern it would be a narrower contract than the one that was released without it. */
    private static void oneLine(Schema property) {
        var said = property.getDescription();
        property.setDescription(said == null ? ONE_LINE_SAID : said + ". " + ONE_LINE_SAID);
    }

    /** The bound of an item stands on the field as well, for whoever looks for any; a list has no length. */
    private static void longest(Schema schema, @Nullable Integer max) {
        if (max != null && schema.getMaxLength() == null && isText(schema)) {
            schema.setMaxLength(max);
        }
    }

    /** A pattern has to fit the whole, which JSON Schema does not ask by itself; what refers says no more beside it. */
    private static void settle(Schema schema) {
        if (schema.getAnyOf() != null || schema.getRef() != null || "uuid".equals(schema.getFormat())) {
            schema.setPattern(null);
        }
        if (schema.getAnyOf() != null) {
            schema.setType(null);
        }
        if (schema.getItems() != null) {
            settle(schema.getItems());
        }
        var pattern = schema.getPattern();
        if (pattern != null && !pattern.equals("\\S") && !pattern.startsWith("^")) {
            schema.setPattern("^(?:" + pattern + ")$");
        }
    }

    void state(Operation operation, MethodInfo method) {
        if (operation.getParameters() == null) {
            return;
        }
        var longest = longest(method);
        for (var parameter : operation.getParameters()) {
            Wording.describe(parameter);
            var schema = parameter.getSchema();
            longest(schema, longest.get(parameter.getName()));
            settle(schema);
            if (isText(schema) && schema.getEnumeration() == null && schema.getFormat() == null) {
                bound(parameter, schema);
            }
            if (isNumber(schema)) {
                schema.setMinimum(schema.getMinimum() == null ? LARGEST_NUMBER.negate() : schema.getMinimum());
                schema.setMaximum(schema.getMaximum() == null ? LARGEST_NUMBER : schema.getMaximum());
            }
        }
    }

    private static void bound(Parameter parameter, Schema schema) {
        if (UUIDS.contains(parameter.getName())) {
            schema.setFormat("uuid");
            schema.setPattern(UUID);
            return;
        }
        if (parameter.getIn() == In.PATH && schema.getPattern() == null) {
            schema.setPattern(SAFE_SEGMENT);
        }
        if (parameter.getIn() == In.HEADER && Boolean.TRUE.equals(parameter.getRequired())) {
            schema.setMinLength(1);
        }
        if (schema.getMaxLength() == null) {
            schema.setMaxLength(
                    parameter.getIn() == In.QUERY
                            ? LONGEST_QUERY
                            : parameter.getIn() == In.PATH ? LONGEST_SEGMENT : LONGEST_HEADER);
        }
    }

    /** Of the method's own parameters and of the records in which it takes several. */
    private Map<String, Integer> longest(MethodInfo method) {
        var longest = new HashMap<String, Integer>();
        for (var parameter : method.parameters()) {
            put(longest, parameter.name(), value(parameter.annotation(MAX)));
            var record = classes.getClassByName(parameter.type().name());
            if (record != null && record.isRecord()) {
                record.fields().forEach(field -> put(longest, field.name(), value(field.annotation(MAX))));
            }
        }
        return longest;
    }

    private static void put(Map<String, Integer> longest, @Nullable String name, @Nullable Integer max) {
        if (name != null && max != null) {
            longest.put(name, max);
        }
    }

    private static @Nullable Integer value(@Nullable AnnotationInstance max) {
        return max == null ? null : (int) max.value().asLong();
    }

    private static boolean isText(Schema schema) {
        return is(schema, SchemaType.STRING);
    }

    private static boolean isNumber(Schema schema) {
        return is(schema, SchemaType.INTEGER) || is(schema, SchemaType.NUMBER);
    }

    private static boolean is(Schema schema, SchemaType type) {
        return schema.getType() != null && schema.getType().contains(type);
    }
}
