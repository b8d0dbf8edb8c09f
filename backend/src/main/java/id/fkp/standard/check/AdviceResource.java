package id.fkp.standard.check;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.page.Page;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.shared.slug.Ref;
import id.fkp.standard.version.VersionRepresentation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/standards/{ref}/versions/{number}/advice")
@Produces(APPLICATION_JSON)
@Tag(name = "standards")
class AdviceResource {

    private final Projection projection;
    private final Caller caller;

    AdviceResource(Projection projection, Caller caller) {
        this.projection = projection;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary = "List what to look at again in the text of a version (members of the unit)",
            description = "In the order of the components, each with its legal source. Advice blocks nothing.")
    public Page<Advice> listAdvice(String ref, int number) {
        var asked = Ref.of(ref);
        var version = VersionRepresentation.of(projection, asked.column(), asked.value(), number)
                .orElseThrow(() -> notFound());
        caller.require(version.unit().id());
        return new Page<>(advice(Texts.of(version.components())), null);
    }

    /** What the rules find, in the order of the components. */
    static List<Advice> advice(Texts texts) {
        return Rules.ALL.stream()
                .flatMap(rule -> rule.check(texts))
                .sorted(Comparator.comparing(Advice::component))
                .toList();
    }
}
