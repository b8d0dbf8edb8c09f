package id.fkp.record.moderation;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.shared.http.Revalidated;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.slug.Ref;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/forums/{ref}/moderation-acts")
@Produces(APPLICATION_JSON)
@Tag(name = "feedback")
class ModerationLogResource {

    private final ModerationLog log;

    ModerationLogResource(ModerationLog log) {
        this.log = log;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses({"404 not-found"})
    @Operation(
            summary = "List what moderators did in a forum, newest first",
            description =
                    "Inputs that were held, released, hidden, restored and concealed in parts, and so answers and what is said beside inputs, with the reason and the time; who did it "
                            + "is not told. What a giver withdraws is no moderation.")
    public Page<ModerationAct> listModerationActs(
            @Parameter(description = "The forum's id or slug") String ref, @BeanParam @Valid PageRequest page) {
        return log.page(Ref.of(ref), page);
    }
}
