package id.fkp.shared.request;

import static id.fkp.shared.problem.CommonProblems.INVALID_PARAMETER;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses query parameters an operation does not have, and values that do not fit: a misspelt filter must not answer
 * with everything.
 */
class KnownParameters {

    private static final Pattern ID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

    /** As the contract says of every text without a bound of its own. */
    private static final int LONGEST = 1000;

    private static final int LONGEST_HEADER = 2000;
    private static final String DEVICE = "Device-Token";
    private static final List<String> TAGS = List.of("If-Match", "If-None-Match", "If-Range");

    private final Map<Method, Map<String, Known>> known = new ConcurrentHashMap<>();

    /**
     * What the values of a parameter have to be.
     *
     * @param form of a text; said here, too, since the framework takes an empty one for none before it looks at its form
     */
    private record Known(Class<?> type, @Nullable Pattern form) {

        static Known of(Type type, AnnotatedElement annotated) {
            var form = annotated.getAnnotation(jakarta.validation.constraints.Pattern.class);
            return new Known(one(type), form == null ? null : Pattern.compile(form.regexp()));
        }

        boolean takes(String value) {
            return value.length() <= LONGEST
                    && fits(value, type)
                    && (form == null || form.matcher(value).matches());
        }
    }

    /** What is compared is not read into anything that has a bound of its own. */
    @ServerRequestFilter
    void refuseLongTags(ContainerRequestContext request) {
        for (var header : TAGS) {
            var value = request.getHeaderString(header);
            if (value != null && value.length() > LONGEST_HEADER) {
                throw INVALID_PARAMETER.because(header + ": terlalu panjang.", header + ": is too long.");
            }
        }
    }

    /** The framework takes an empty one for none, and a device that has lost its number would be counted with others. */
    @ServerRequestFilter
    void refuseEmptyToken(HttpServerRequest request, ResourceInfo operation) {
        if ("".equals(request.getHeader(DEVICE)) && takes(operation.getResourceMethod(), DEVICE)) {
            throw INVALID_PARAMETER.because(DEVICE + ": bukan UUID.", DEVICE + ": not a UUID.");
        }
    }

    private static boolean takes(Method operation, String header) {
        return Arrays.stream(operation.getParameters())
                .map(parameter -> parameter.getAnnotation(RestHeader.class))
                .anyMatch(named -> named != null && named.value().equals(header));
    }

    @ServerRequestFilter
    void refuseOthers(ContainerRequestContext request, ResourceInfo operation) {
        var parameters = request.getUriInfo().getQueryParameters();
        if (parameters.isEmpty()) {
            return;
        }
        var types = known.computeIfAbsent(operation.getResourceMethod(), KnownParameters::of);
        parameters.forEach((name, values) -> {
            if (values.stream().anyMatch(KnownParameters::isHidden)) {
                throw INVALID_PARAMETER.because(
                        "Parameter memuat karakter yang tidak diterima.", "A parameter holds characters not accepted.");
            }
            if (!types.containsKey(name)) {
                throw INVALID_PARAMETER.because(
                        name + ": parameter ini tidak dikenal.", name + ": there is no such parameter.");
            }
            if (!values.stream().allMatch(types.get(name)::takes)) {
                throw INVALID_PARAMETER.because(name + ": bentuknya tidak sesuai.", name + ": has the wrong form.");
            }
        });
    }

    /** Control characters and halves of surrogate pairs, which no search can mean and no database keeps. */
    private static boolean isHidden(String value) {
        return value.codePoints()
                .anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    /** The framework would answer 404, as if the whole list did not exist. */
    private static boolean fits(String value, Class<?> type) {
        if (type.equals(UUID.class)) {
            return ID.matcher(value).matches();
        }
        if (type.equals(int.class) || type.equals(Integer.class)) {
            return NUMBER.matcher(value).matches();
        }
        if (type.equals(boolean.class) || type.equals(Boolean.class)) {
            return value.equals("true") || value.equals("false");
        }
        return !type.isEnum()
                || Arrays.stream(type.getEnumConstants())
                        .anyMatch(constant -> ((Enum<?>) constant).name().equals(value));
    }

    private static Map<String, Known> of(Method operation) {
        var types = new HashMap<String, Known>();
        for (var parameter : operation.getParameters()) {
            if (parameter.isAnnotationPresent(RestQuery.class)) {
                types.put(
                        name(parameter.getAnnotation(RestQuery.class), parameter.getName()),
                        Known.of(parameter.getParameterizedType(), parameter));
            } else if (parameter.getType().isRecord()) {
                types.putAll(of(parameter.getType()));
            }
        }
        return types;
    }

    /** What each value has to be, also where one may name several. */
    private static Class<?> one(Type type) {
        return type instanceof ParameterizedType several
                ? (Class<?>) several.getActualTypeArguments()[0]
                : (Class<?>) type;
    }

    /** Parameters stand on the method itself or on the components of a record it takes. */
    private static Map<String, Known> of(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> query(component) != null)
                .collect(Collectors.toMap(
                        component -> name(query(component), component.getName()),
                        component -> Known.of(component.getGenericType(), field(component))));
    }

    private static String name(RestQuery query, String otherwise) {
        return query.value().isEmpty() ? otherwise : query.value();
    }

    private static RestQuery query(RecordComponent component) {
        return field(component).getAnnotation(RestQuery.class);
    }

    private static Field field(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
