package id.fkp.shared.place;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says of what was made where it is, see {@link MadeAt}. */
class Places {

    /** Before what replaces the entity by its bytes; response filters run from high to low. */
    @ServerResponseFilter(priority = 6000)
    void place(ContainerResponseContext response, UriInfo request, ResourceInfo operation) {
        if (response.getStatus() == 201 && response.getEntity() instanceof Record made) {
            var place = operation.getResourceMethod().getAnnotation(MadeAt.class);
            if (place != null) {
                response.getHeaders().putSingle(HttpHeaders.LOCATION, filled(place, made, request));
            }
        }
    }

    private static String filled(MadeAt place, Record made, UriInfo request) {
        var path = place.value();
        var values = new HashMap<String, Object>();
        request.getPathParameters().forEach((name, given) -> values.put(name, given.get(0)));
        values.put(path.substring(path.lastIndexOf('{') + 1, path.length() - 1), field(made, place.by()));
        return UriBuilder.fromPath(path).buildFromMap(values).toString();
    }

    private static Object field(Record made, String name) {
        try {
            var field = made.getClass().getDeclaredMethod(name);
            field.setAccessible(true); // of records that only their room sees
            return field.invoke(made);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
