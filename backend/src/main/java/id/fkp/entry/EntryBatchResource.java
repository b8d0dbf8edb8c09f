package id.fkp.entry;

import static id.fkp.identity.ClientScope.WRITE_FEEDBACK;
import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.entry.sent.EntryResult;
import id.fkp.identity.Caller;
import id.fkp.identity.CallingClient;
import id.fkp.identity.Role;
import id.fkp.shared.http.Attachment;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Language;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/entry-batches/{id}")
@Tag(name = "entry")
class EntryBatchResource {

    private final Entries entries;
    private final EntryCancellation cancellation;
    private final EntryRows rows;
    private final SentEntries sent;
    private final Caller caller;

    EntryBatchResource(
            Entries entries, EntryCancellation cancellation, EntryRows rows, SentEntries sent, Caller caller) {
        this.entries = entries;
        this.cancellation = cancellation;
        this.rows = rows;
        this.sent = sent;
        this.caller = caller;
    }

    /** Says how far it has come, so that one whose answer was lost is simply sent again. */
    @POST
    @Path("/continuation")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Produces(APPLICATION_JSON)
    @Refuses({"403 not-allowed", "404 not-found", "409 window-closed", "409 window-not-open"})
    @Operation(
            summary = "Enter the next hundred rows of a batch (DRAFTER, MODERATOR or HEAD of its unit)",
            description = "To be sent again until doneAt is there; each row becomes one input, whoever sends it how "
                    + "often. Each input stands in the register and in the audit under who sent this.")
    public EntryBatchRepresentation continueEntryBatch(UUID id) {
        requireOwn(id);
        return entries.proceed(id);
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Produces(APPLICATION_JSON)
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(
            summary = "Discard the rows of a batch that still wait (DRAFTER, MODERATOR or HEAD of its unit)",
            description =
                    "What is an input by now stays one. The rows are gone for good, and their references may be "
                            + "entered again. It happens by itself when the forum is cancelled; results and closing wait for it.")
    public EntryBatchRepresentation cancelEntryBatch(UUID id) {
        requireOwn(id);
        return cancellation.cancel(id);
    }

    @GET
    @Path("/results")
    @RolesAllowed(Role.SIGNED_IN)
    @Produces(APPLICATION_JSON)
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(
            summary = "Read what became of the items that a program sent (DRAFTER, MODERATOR or HEAD of its unit)",
            description = "Those that were taken, in the order in which they were sent; what was refused is told once, "
                    + "by sendEntries, and kept nowhere. An API client reads the batches that it began.")
    public Page<EntryResult> listEntryResults(UUID id, @BeanParam @Valid PageRequest page) {
        var batch = requireOwn(id);
        caller.client().map(CallingClient::id).ifPresent(batch::requireBegunBy);
        return sent.results(id, page);
    }

    @GET
    @Path("/receipts.csv")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Produces(ReceiptList.CSV_TYPE)
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(
            summary = "Read the receipt numbers of a batch as CSV (DRAFTER, MODERATOR or HEAD of its unit)",
            description = "One line for each input that is entered by now: its row, its reference, its number and the "
                    + "address at which everybody reads it once it is public. No secrets: with a receipt's secret one "
                    + "acts as the giver.")
    @APIResponse(
            responseCode = "200",
            description = "UTF-8 with a byte order mark, RFC 4180, safe against formulas",
            content =
                    @Content(
                            mediaType = ReceiptList.CSV_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response readEntryReceipts(
            UUID id, @Parameter(hidden = true) @RestHeader("Accept-Language") @Nullable String language, UriInfo uri) {
        requireOwn(id);
        var list = ReceiptList.written(rows.receipts(id), Language.of(language), uri.getBaseUri());
        return Response.ok(list, ReceiptList.CSV_TYPE + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.saved("tanda-terima.csv", "tanda-terima.csv"))
                .build();
    }

    private EntryBatch requireOwn(UUID id) {
        var batch = EntryBatch.<EntryBatch>findByIdOptional(id).orElseThrow(() -> notFound());
        caller.require(batch.unitId, WRITE_FEEDBACK, DRAFTER, MODERATOR, HEAD);
        return batch;
    }
}
