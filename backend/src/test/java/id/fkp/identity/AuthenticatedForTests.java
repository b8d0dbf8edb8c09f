package id.fkp.identity;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Says who the token speaks for, to try tokens on. */
@Path("/for-tests/caller")
class AuthenticatedForTests {

    @GET
    @Authenticated
    @Operation(hidden = true)
    public String caller(@Context SecurityContext security) {
        return security.getUserPrincipal().getName() + (security.isUserInRole("admin") ? " admin" : "");
    }
}
