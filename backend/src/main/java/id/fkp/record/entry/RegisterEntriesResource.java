package id.fkp.record.entry;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.record.log.RegisterEntryRepresentation;
import id.fkp.record.receipt.ProvenEntries;
import id.fkp.record.receipt.RegisterProof;
import id.fkp.shared.act.Act;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/register")
@Produces(APPLICATION_JSON)
@Tag(name = "register")
class RegisterEntriesResource {

    private final EntryQueries queries;
    private final ProvenEntries proven;

    RegisterEntriesResource(EntryQueries queries, ProvenEntries proven) {
        this.queries = queries;
        this.proven = proven;
    }

    @GET
    @Path("/entries")
    @PermitAll
    @Revalidated
    @Refuses({})
    @Operation(
            summary = "List the public acts, newest first",
            description = "Of all units, or of one. Each entry carries its hash and its place in the register.")
    public Page<RegisterEntryRepresentation> listRegisterEntries(
            @RestQuery @Nullable UUID unitId,
            @Parameter(description = "Only what was done to this thing") @RestQuery @Nullable UUID objectId,
            @Parameter(description = "Only acts of this kind, as the entries name it", example = "forum.announced")
                    @RestQuery
                    @Pattern(regexp = Act.VERB)
                    @Nullable
                    String act,
            @BeanParam @Valid PageRequest page) {
        return queries.newest(unitId, objectId, act, page);
    }

    @GET
    @Path("/entries/{id}/proof")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(
            summary = "Take home what proves that a public act is in the register",
            description =
                    "The entry, what was written with it and the salt of its commitment unless they were erased, its place "
                            + "and what leads to the newest signed head. An act is recorded at once and provable within a second. "
                            + "The words of an answer are among them as long as everybody reads them beside an input; those of inputs "
                            + "are handed out with their receipt.")
    public RegisterProof proveEntry(UUID id) {
        return proven.under(List.of(queries.written(id).orElseThrow(() -> notFound())));
    }
}
