package id.fkp.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says of what is {@link GoingAway} when it goes, where a program that still uses it can see it. */
class Farewell {

    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    private static final String CHANGELOG = "</api-changelog.md>; rel=\"deprecation\"; type=\"text/markdown\"";

    /** Of each operation: what goes, by the name of the parameter, with nothing as the name of the operation itself. */
    private final Map<Method, Map<String, GoingAway>> known = new ConcurrentHashMap<>();

    @ServerResponseFilter
    void announce(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo operation) {
        if (operation == null || operation.getResourceMethod() == null) {
            return; // nothing was found at that address
        }
        var going = known.computeIfAbsent(operation.getResourceMethod(), Farewell::of);
        soonest(going, request).ifPresent(first -> {
            var headers = response.getHeaders();
            headers.putSingle("Deprecation", "@" + startOf(first.since()).toEpochSecond());
            headers.putSingle("Sunset", HTTP_DATE.format(startOf(first.until())));
            headers.add(HttpHeaders.LINK, CHANGELOG);
        });
    }

    private static Optional<GoingAway> soonest(Map<String, GoingAway> going, ContainerRequestContext request) {
        return going.entrySet().stream()
                .filter(each -> each.getKey().isEmpty()
                        || request.getUriInfo().getQueryParameters().containsKey(each.getKey())
                        || request.getHeaderString(each.getKey()) != null)
                .map(Map.Entry::getValue)
                .min(Comparator.comparing(GoingAway::until));
    }

    private static ZonedDateTime startOf(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC);
    }

    private static Map<String, GoingAway> of(Method operation) {
        var going = new HashMap<String, GoingAway>();
        put(going, "", operation);
        for (var parameter : operation.getParameters()) {
            put(going, name(parameter, parameter.getName()), parameter);
            Stream.ofNullable(parameter.getType().getRecordComponents())
                    .flatMap(Arrays::stream)
                    .forEach(component -> put(going, name(field(component), component.getName()), field(component)));
        }
        return going;
    }

    private static void put(Map<String, GoingAway> going, String name, AnnotatedElement element) {
        if (element.isAnnotationPresent(GoingAway.class)) {
            going.put(name, element.getAnnotation(GoingAway.class));
        }
    }

    private static String name(AnnotatedElement parameter, String otherwise) {
        return Stream.of(
                        Optional.ofNullable(parameter.getAnnotation(RestQuery.class))
                                .map(RestQuery::value),
                        Optional.ofNullable(parameter.getAnnotation(RestHeader.class))
                                .map(RestHeader::value))
                .flatMap(Optional::stream)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(otherwise);
    }

    private static AnnotatedElement field(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
