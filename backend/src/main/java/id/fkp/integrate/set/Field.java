package id.fkp.integrate.set;

import id.fkp.shared.document.Document;
import id.fkp.shared.text.Words;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the records of a set say, as the shape of the records declares it, so that files and their description
 * cannot part.
 *
 * @param path as in the JSON, parts of a part after a dot, those of each item of a list after {@code []}
 * @param type in the words of a data dictionary
 * @param required whether every record has it
 * @param about what it means
 * @param codes all that it may be with what each means, of a code; empty else
 * @param isColumn whether it is a column of the CSV; else it stands within the JSON of one
 */
public record Field(String path, String type, boolean required, Words about, List<Code> codes, boolean isColumn) {

    /** One thing that a field may be. */
    public record Code(String code, Words about) {}

    /** All that records of {@code shape} say, in their order. */
    static List<Field> of(Class<? extends Record> shape) {
        var fields = new ArrayList<Field>();
        collect(shape, "", true, true, fields);
        return List.copyOf(fields);
    }

    private static void collect(Class<?> shape, String before, boolean required, boolean isColumn, List<Field> fields) {
        for (var component : shape.getRecordComponents()) {
            var path = before + component.getName();
            var type = component.getType();
            boolean always = required && !isNullable(component);
            if (isPart(type)) {
                collect(type, path + ".", always, isColumn, fields);
                continue;
            }
            fields.add(new Field(path, nameOf(type), always, Meaning.of(component), codes(component), isColumn));
            var item = itemOf(component.getGenericType());
            if (item != null && isPart(item)) {
                collect(item, path + "[].", always, false, fields);
            }
        }
    }

    /** Structured text and typed rows stay whole: their own schema says what is in them. */
    private static boolean isPart(Class<?> type) {
        return type.isRecord() && type != Document.class;
    }

    private static @Nullable Class<?> itemOf(Type type) {
        return type instanceof ParameterizedType list
                        && list.getRawType() == List.class
                        && list.getActualTypeArguments()[0] instanceof Class<?> item
                ? item
                : null;
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static List<Code> codes(RecordComponent component) {
        var item = itemOf(component.getGenericType());
        var type = item == null ? component.getType() : item;
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(code -> new Code(((Enum<?>) code).name(), Meaning.of((Enum<?>) code)))
                        .toList()
                : List.of();
    }

    private static String nameOf(Class<?> type) {
        if (type.isEnum()) {
            return "code";
        }
        if (type == List.class) {
            return "list";
        }
        if (type == UUID.class) {
            return "uuid";
        }
        if (type == Instant.class) {
            return "date-time";
        }
        if (type == LocalDate.class) {
            return "date";
        }
        if (type == String.class) {
            return "text";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type) ? "number" : "object";
    }

    /** All columns of the CSV of such records. */
    public static List<Field> columns(List<Field> fields) {
        return fields.stream().filter(Field::isColumn).toList();
    }
}
