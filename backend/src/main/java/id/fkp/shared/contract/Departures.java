package id.fkp.shared.contract;

import id.fkp.shared.http.GoingAway;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Marks what is {@link GoingAway} as deprecated, and names the headers that say until when it is there. */
final class Departures {

    private static final DotName GOING_AWAY = DotName.createSimple(GoingAway.class);

    private Departures() {}

    static void state(Operation operation, MethodInfo method, IndexView classes) {
        var itself = method.declaredAnnotation(GOING_AWAY);
        if (itself != null) {
            operation.setDeprecated(true);
            operation.setDescription(operation.getDescription() + " " + sentence(itself));
        }
        var going = parameters(method, classes);
        Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .filter(parameter -> going.contains(parameter.getName()))
                .forEach(parameter -> parameter.setDeprecated(true));
        if (itself != null || !going.isEmpty()) {
            operation.getResponses().getAPIResponses().values().forEach(response -> {
                response.addHeader("Deprecation", header("Since when, as RFC 9745 writes it"));
                response.addHeader("Sunset", header("From when it may be gone, as RFC 8594 writes it"));
            });
        }
    }

    private static String sentence(AnnotationInstance going) {
        return "Will be gone from " + going.value("until").asString() + " on; see the changelog of the API.";
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }

    private static Set<String> parameters(MethodInfo method, IndexView classes) {
        var own = method.parameters().stream()
                .filter(parameter -> parameter.hasDeclaredAnnotation(GOING_AWAY))
                .map(parameter -> Objects.requireNonNull(parameter.name()));
        var ofRecords = method.parameterTypes().stream()
                .map(type -> classes.getClassByName(type.name()))
                .filter(type -> type != null && type.isRecord())
                .flatMap(type -> type.fields().stream())
                .filter(field -> field.hasDeclaredAnnotation(GOING_AWAY))
                .map(field -> field.name());
        return Stream.concat(own, ofRecords).collect(Collectors.toSet());
    }
}
