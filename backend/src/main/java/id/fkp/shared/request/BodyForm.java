package id.fkp.shared.request;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON_TYPE;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Takes a record as JSON only, where an operation does not say otherwise: the framework would make one that holds a single
 * text out of whatever is sent as text/plain.
 */
class BodyForm {

    @ServerRequestFilter
    void refuseOthers(ContainerRequestContext request, ResourceInfo operation) {
        var form = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (form != null && !isJson(form) && takesRecord(operation)) {
            throw new NotSupportedException();
        }
    }

    private static boolean isJson(String form) {
        try {
            return MediaType.valueOf(form).isCompatible(APPLICATION_JSON_TYPE);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean takesRecord(ResourceInfo operation) {
        return !saysForm(operation.getResourceMethod())
                && !saysForm(operation.getResourceClass())
                && Arrays.stream(operation.getResourceMethod().getParameters())
                        .anyMatch(parameter ->
                                parameter.getType().isRecord() && !parameter.isAnnotationPresent(BeanParam.class));
    }

    private static boolean saysForm(AnnotatedElement operation) {
        return operation.isAnnotationPresent(Consumes.class);
    }
}
