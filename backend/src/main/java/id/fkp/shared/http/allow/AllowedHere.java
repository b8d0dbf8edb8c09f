package id.fkp.shared.http.allow;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Who uses a wrong method is told the right ones (RFC 9110 section 15.5.6), and who asks with OPTIONS, too. The framework
 * leaves the first out, and in the second mixes up all addresses of a class.
 */
class AllowedHere {

    private final AllowedMethods methods;

    AllowedHere(AllowedMethods methods) {
        this.methods = methods;
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 405 || request.getMethod().equals("OPTIONS")) {
            methods.at(request.getUriInfo().getRequestUri().getRawPath())
                    .ifPresent(allowed -> response.getHeaders().putSingle(HttpHeaders.ALLOW, allowed));
        }
    }
}
