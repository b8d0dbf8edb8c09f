package id.fkp.shared.contract;

import id.fkp.shared.place.MadeAt;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.links.Link;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;

/** Leads from what was made to where it is read, changed and removed: people by a header, tools by links. */
final class Made {

    private static final DotName MADE_AT = DotName.createSimple(MadeAt.class);
    private static final String LOCATION = "Location";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    /** What one does there, as the links are called. */
    private static final Map<HttpMethod, String> LEADS_TO =
            Map.of(HttpMethod.GET, "read", HttpMethod.PUT, "change", HttpMethod.DELETE, "remove");

    private final OpenAPI contract;

    private Made(OpenAPI contract) {
        this.contract = contract;
    }

    static void state(OpenAPI contract, Map<String, MethodInfo> methods) {
        contract.getComponents()
                .addHeader(
                        LOCATION,
                        OASFactory.createHeader()
                                .description("Path at which what was made is read from now on")
                                .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
        var made = new Made(contract);
        contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> {
                    var place = Objects.requireNonNull(methods.get(operation.getOperationId()))
                            .declaredAnnotation(MADE_AT);
                    if (place != null) {
                        made.lead(operation.getResponses().getAPIResponse("201"), place);
                    }
                });
    }

    private void lead(APIResponse answer, AnnotationInstance annotation) {
        var path = annotation.value().asString();
        var by = annotation.value("by");
        var own = by == null ? "id" : by.asString();
        answer.addHeader(LOCATION, OASFactory.createHeader().ref(LOCATION));
        var there = Objects.requireNonNull(contract.getPaths().getPathItem(path), path);
        there.getOperations().forEach((method, operation) -> {
            var name = LEADS_TO.get(method);
            if (name != null) {
                answer.addLink(name, link(operation, path, own));
            }
        });
    }

    private static Link link(Operation to, String path, String own) {
        var link = OASFactory.createLink().operationId(to.getOperationId());
        PLACEHOLDER.matcher(path).results().forEach(found -> {
            boolean last = found.end() == path.length();
            link.addParameter(found.group(1), last ? "$response.body#/" + own : "$request.path." + found.group(1));
        });
        Stream.ofNullable(to.getParameters())
                .flatMap(List::stream)
                .map(Parameter::getName)
                .forEach(name -> {
                    if (name.equals("If-Match")) {
                        link.addParameter("header." + name, "$response.header.ETag");
                    }
                    if (name.endsWith("-Secret")) {
                        link.addParameter("header." + name, "$response.body#/secret");
                    }
                });
        return link;
    }
}
