package id.fkp.shared.http;

import static id.fkp.shared.problem.CommonProblems.INVALID_PARAMETER;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses query parameters an operation does not have: a misspelt filter must not answer with everything. */
class KnownParameters {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuseOthers(ContainerRequestContext request, ResourceInfo operation) {
        var parameters = request.getUriInfo().getQueryParameters();
        var asked = parameters.keySet();
        if (asked.isEmpty()) {
            return;
        }
        if (parameters.values().stream().flatMap(List::stream).anyMatch(KnownParameters::isHidden)) {
            throw INVALID_PARAMETER.because(
                    "Parameter memuat karakter yang tidak diterima.", "A parameter holds characters not accepted.");
        }
        var names = known.computeIfAbsent(operation.getResourceMethod(), KnownParameters::of);
        asked.stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw INVALID_PARAMETER.because(
                    name + ": parameter ini tidak dikenal.", name + ": there is no such parameter.");
        });
    }

    /** Control characters and halves of surrogate pairs, which no search can mean and no database keeps. */
    private static boolean isHidden(String value) {
        return value.codePoints()
                .anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    private static Set<String> of(Method operation) {
        return Arrays.stream(operation.getParameters())
                .flatMap(KnownParameters::names)
                .collect(Collectors.toSet());
    }

    /** Parameters stand on the method itself or on the components of a record it takes. */
    private static Stream<String> names(Parameter parameter) {
        if (parameter.isAnnotationPresent(RestQuery.class)) {
            return Stream.of(name(parameter.getAnnotation(RestQuery.class), parameter.getName()));
        }
        if (!parameter.getType().isRecord()) {
            return Stream.empty();
        }
        return Arrays.stream(parameter.getType().getRecordComponents())
                .filter(component -> query(component) != null)
                .map(component -> name(query(component), component.getName()));
    }

    private static String name(RestQuery query, String otherwise) {
        return query.value().isEmpty() ? otherwise : query.value();
    }

    private static RestQuery query(RecordComponent component) {
        try {
            return component
                    .getDeclaringRecord()
                    .getDeclaredField(component.getName())
                    .getAnnotation(RestQuery.class);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
