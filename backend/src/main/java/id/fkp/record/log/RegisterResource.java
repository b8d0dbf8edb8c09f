package id.fkp.record.log;

import static id.fkp.record.log.RegisterProblems.notYetSequenced;
import static id.fkp.record.log.RegisterProblems.outOfRange;
import static id.fkp.shared.problem.CommonProblems.INVALID_PARAMETER;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.record.log.proof.ConsistencyProof;
import id.fkp.record.log.proof.InclusionProof;
import id.fkp.record.tree.MerkleTree;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.http.Unchanging;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/register")
@Produces(APPLICATION_JSON)
@Tag(name = "register", description = "The public acts as a log that only grows, and what proves it")
class RegisterResource {

    private final RegisterQueries queries;
    private final Register register;
    private final StoredTree tree;
    private final ObjectMapper json;

    RegisterResource(RegisterQueries queries, Register register, StoredTree tree, ObjectMapper json) {
        this.queries = queries;
        this.register = register;
        this.tree = tree;
        this.json = json;
    }

    @GET
    @Path("/entries/{id}/inclusion-proof")
    @PermitAll
    @Refuses({"400 size-out-of-range", "404 not-found", "409 not-yet-sequenced"})
    @Operation(
            summary = "Prove that an entry is in the register of a size",
            description =
                    "The size is that of a head. An answer never changes. An entry has its place within a second; "
                            + "until then ask again.")
    @APIResponseSchema(InclusionProof.class)
    @APIResponse(responseCode = "304", description = "You have it already")
    public Response proveInclusion(
            UUID id,
            @Parameter(description = "Size of the register, as a head gives it", required = true, example = "150")
                    @RestQuery
                    @Nullable
                    Integer size,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        long asked = required("size", size);
        var entry = queries.entry(id).orElseThrow(() -> notFound());
        var index = entry.index();
        if (index == null) {
            throw notYetSequenced();
        }
        requireWithin(index + 1, asked, tree.size());
        var path = tree.ask(nodes -> MerkleTree.inclusion(index, asked, nodes));
        return Unchanging.of(new InclusionProof(id, index, asked, entry.leafHash(), path), json)
                .to(ifNoneMatch);
    }

    @GET
    @Path("/consistency-proof")
    @PermitAll
    @Refuses({"400 size-out-of-range"})
    @Operation(
            summary = "Prove that the register of a size begins with the register of another",
            description = "Nothing was changed and nothing taken away in between. An answer never changes.")
    @APIResponseSchema(ConsistencyProof.class)
    @APIResponse(responseCode = "304", description = "You have it already")
    public Response proveConsistency(
            @Parameter(description = "The smaller size", required = true, example = "100") @RestQuery @Nullable
                    Integer from,
            @Parameter(description = "The larger size", required = true, example = "150") @RestQuery @Nullable
                    Integer to,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        long first = required("from", from);
        long second = required("to", to);
        long size = tree.size();
        requireWithin(0, first, size);
        requireWithin(first, second, size);
        var path = tree.ask(nodes -> MerkleTree.consistency(first, second, nodes));
        return Unchanging.of(new ConsistencyProof(first, second, path), json).to(ifNoneMatch);
    }

    @GET
    @Path("/heads")
    @PermitAll
    @Revalidated
    @Refuses({})
    @Operation(
            summary = "List the published heads of the register, one a day, newest first",
            description = "Who keeps one can prove later that nothing before it was changed.")
    public Page<RegisterHeadRepresentation> listRegisterHeads(@BeanParam @Valid PageRequest page) {
        var found = RegisterHead.published(page).range(0, page.limit()).list();
        var heads = Page.of(found, page, head -> head.id);
        return new Page<>(
                heads.items().stream().map(RegisterHeadRepresentation::of).toList(), heads.next());
    }

    @GET
    @Path("/heads/latest")
    @PermitAll
    @Revalidated
    @Refuses("409 not-yet-sequenced")
    @Operation(
            summary = "Read the newest head of the register",
            description = "Signed when the register grew, not for who asks. There is none before its first entry.")
    public RegisterHeadRepresentation readLatestRegisterHead() {
        return register.head().orElseThrow(() -> notYetSequenced());
    }

    @GET
    @Path("/keys")
    @PermitAll
    @Revalidated
    @Refuses({})
    @Operation(
            summary = "List the keys that have signed heads, newest first",
            description = "Who checks a head should have its key from elsewhere too: it is printed on what the unit "
                    + "publishes.")
    public Page<RegisterKeyRepresentation> listRegisterKeys() {
        return new Page<>(queries.keys(), null);
    }

    private static long required(String name, @Nullable Integer value) {
        if (value == null) {
            throw INVALID_PARAMETER.because(name + ": wajib diisi.", name + ": must be given.");
        }
        return value;
    }

    private static void requireWithin(long least, long asked, long most) {
        if (asked < least || asked > most) {
            throw outOfRange(least, most);
        }
    }
}
