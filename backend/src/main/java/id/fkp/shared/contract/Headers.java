package id.fkp.shared.contract;

import id.fkp.shared.http.Versioned;
import id.fkp.shared.page.Page;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** What answers say beside their bodies, so that no resource repeats it. */
final class Headers {

    private static final DotName READ = DotName.createSimple(jakarta.ws.rs.GET.class);

    private static final String ETAG = "ETag";
    private static final String IF_NONE_MATCH = "If-None-Match";
    private static final String LINK = "Link";
    private static final String RETRY_AFTER = "Retry-After";
    private static final String RATE_LIMIT = "RateLimit";
    private static final String RATE_LIMIT_POLICY = "RateLimit-Policy";
    private static final String WWW_AUTHENTICATE = "WWW-Authenticate";

    private final Set<String> versioned;

    Headers(IndexView classes) {
        versioned = classes.getAllKnownImplementations(Versioned.class).stream()
                .map(Bounds::name)
                .collect(Collectors.toSet());
    }

    void state(Operation operation, MethodInfo method) {
        var responses = operation.getResponses().getAPIResponses();
        boolean counted = responses.containsKey("429");
        responses.forEach((status, response) -> {
            if (status.startsWith("2")) {
                if (isVersioned(response)) {
                    refer(response, ETAG);
                }
                if (method.returnType().name().toString().equals(Page.class.getName())) {
                    refer(response, LINK);
                }
            }
            if (counted && (status.startsWith("2") || status.equals("429"))) {
                refer(response, RATE_LIMIT);
                refer(response, RATE_LIMIT_POLICY);
            }
            if (status.equals("429") || status.equals("503")) {
                refer(response, RETRY_AFTER);
            }
            if (status.equals("401")) {
                refer(response, WWW_AUTHENTICATE);
            }
        });
    }

    /**
     * What has an ETag can be asked for again by it, whether caches may keep it or not.
     *
     * @param revalidated whether it may be kept; see {@link id.fkp.shared.http.Revalidated}
     */
    void condition(Operation operation, MethodInfo method, boolean revalidated) {
        if (!method.hasDeclaredAnnotation(READ)) {
            return;
        }
        var responses = operation.getResponses();
        var whole = responses.getAPIResponse("200");
        if (revalidated || (whole != null && isVersioned(whole))) {
            responses.addAPIResponse("304", OASFactory.createAPIResponse().description("You have it already"));
        }
        if (responses.hasAPIResponse("304")) {
            responses.getAPIResponses().forEach((status, response) -> {
                if (status.startsWith("2") || status.equals("304")) {
                    refer(response, ETAG);
                }
            });
            askWith(IF_NONE_MATCH, operation);
        }
    }

    private static void askWith(String header, Operation operation) {
        boolean says = operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> parameter.getName().equals(header));
        if (!says) {
            operation.addParameter(OASFactory.createParameter()
                    .name(header)
                    .in(In.HEADER)
                    .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
        }
    }

    private boolean isVersioned(APIResponse response) {
        return response.getContent() != null
                && response.getContent().getMediaTypes().values().stream()
                        .map(body -> body.getSchema() == null
                                ? null
                                : body.getSchema().getRef())
                        .anyMatch(ref -> ref != null && versioned.contains(ref.substring(ref.lastIndexOf('/') + 1)));
    }

    private static void refer(APIResponse response, String name) {
        response.addHeader(name, OASFactory.createHeader().ref(name));
    }

    static void define(OpenAPI contract) {
        var components = contract.getComponents();
        components.addHeader(
                ETAG,
                text(
                        "State of what is answered: send it as If-None-Match to ask whether anything has changed, or as"
                                + " If-Match to change it",
                        "\"3\""));
        components.addHeader(LINK, text("Where the next page is, rel=\"next\"; absent on the last page", null));
        components.addHeader(
                RETRY_AFTER,
                OASFactory.createHeader()
                        .description("In how many seconds to try again")
                        .schema(OASFactory.createSchema().addType(SchemaType.INTEGER)));
        components.addHeader(
                RATE_LIMIT,
                text(
                        "What is left of the quota, and for how long, on the node that answers: each counts for itself, so "
                                + "that it may rise from one answer to the next. Sent where something is counted",
                        null));
        components.addHeader(RATE_LIMIT_POLICY, text("The quota: how much within which time", null));
        components.addHeader(WWW_AUTHENTICATE, text("The kind of token that is asked for", "Bearer"));
    }

    private static Header text(String description, @Nullable String example) {
        var header = OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
        return example == null ? header : header.example(example);
    }
}
