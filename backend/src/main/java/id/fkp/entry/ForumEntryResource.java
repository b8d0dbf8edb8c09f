package id.fkp.entry;

import static id.fkp.identity.ClientScope.WRITE_FEEDBACK;
import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_OCTET_STREAM;

import id.fkp.entry.row.EntryDefaults;
import id.fkp.entry.sent.EntrySubmission;
import id.fkp.entry.sheet.Sheet;
import id.fkp.feedback.given.FeedbackChannel;
import id.fkp.forum.ForumInfo;
import id.fkp.forum.Forums;
import id.fkp.identity.Caller;
import id.fkp.identity.CallingClient;
import id.fkp.identity.Role;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Language;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.text.Digest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/forums/{ref}")
@Produces(APPLICATION_JSON)
@Tag(name = "entry", description = "What reaches an office by mail, letter, box, survey or chat, and is typed in there")
class ForumEntryResource {

    private static final String REPEATS =
            "Whether rows are ready that read like ones typed in already; two slips of a " + "box may say the same";

    private final Forums forums;
    private final Entries entries;
    private final SentEntries sent;
    private final EntryQueries queries;
    private final Idempotency idempotency;
    private final Caller caller;

    ForumEntryResource(
            Forums forums,
            Entries entries,
            SentEntries sent,
            EntryQueries queries,
            Idempotency idempotency,
            Caller caller) {
        this.forums = forums;
        this.entries = entries;
        this.sent = sent;
        this.queries = queries;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** All that a batch depends on; the sheet by its digest. */
    record Sent(String forum, EntryDefaults defaults, boolean repeats, String sheet) {}

    /** Nothing is made that would last, so that it needs no key to be sent again. */
    @POST
    @Path("/entry-previews")
    @RolesAllowed(Role.SIGNED_IN)
    @Consumes(APPLICATION_OCTET_STREAM)
    @Refuses({
        "400 sheet-unreadable",
        "403 not-allowed",
        "404 not-found",
        "409 window-closed",
        "409 window-not-open",
        "413 sheet-too-long"
    })
    @Operation(
            summary = "See what a sheet of inputs would bring into a forum (DRAFTER, MODERATOR or HEAD of its unit)",
            description = "The body is what was copied from a spreadsheet, or CSV with commas or semicolons, in UTF-8: "
                    + "headings in the first row, one input in each row below; at most 10,000 rows and 10 MiB. Each row "
                    + "is checked by itself. Rows that lack a channel or a day of receiving get those of the query.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public EntryPreview previewEntries(
            @Parameter(description = "The forum's id or slug") String ref,
            @Parameter(description = "For rows that name none", example = "LETTER") @RestQuery @Nullable
                    FeedbackChannel channel,
            @Parameter(description = "For rows that name none", example = "2026-12-01") @RestQuery @Nullable
                    LocalDate receivedOn,
            @Parameter(description = REPEATS) @RestQuery @DefaultValue("false") boolean repeats,
            @Parameter(hidden = true) @RestHeader("Accept-Language") @Nullable String language,
            InputStream sheet)
            throws IOException {
        var forum = own(ref);
        var defaults = new EntryDefaults(channel, receivedOn);
        return entries.preview(forum.id(), Sheet.read(bytes(sheet)), defaults, repeats, Language.of(language));
    }

    /** The transaction begins after the last byte, so that a slow sender holds no connection. */
    @POST
    @Path("/entry-batches")
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Consumes(APPLICATION_OCTET_STREAM)
    @Refuses({
        "400 idempotency-key-missing",
        "400 sheet-unreadable",
        "403 not-allowed",
        "404 not-found",
        "409 window-closed",
        "409 window-not-open",
        "413 sheet-too-long",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Take the good rows of a sheet into a forum (DRAFTER, MODERATOR or HEAD of its unit)",
            description = "The sheet is read as by previewEntries. What is ready is kept at once and becomes inputs a "
                    + "hundred rows at a time with continueEntryBatch; what is broken, or stands in the forum already "
                    + "by its reference or by what it says, is left out and counted.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = EntryBatchRepresentation.class, responseCode = "201")
    public EntryBatchRepresentation beginEntryBatch(
            @Parameter(description = "The forum's id or slug") String ref,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @Parameter(description = "For rows that name none", example = "LETTER") @RestQuery @Nullable
                    FeedbackChannel channel,
            @Parameter(description = "For rows that name none", example = "2026-12-01") @RestQuery @Nullable
                    LocalDate receivedOn,
            @Parameter(description = REPEATS) @RestQuery @DefaultValue("false") boolean repeats,
            InputStream sheet)
            throws IOException {
        Idempotency.required(key);
        var forum = own(ref);
        var defaults = new EntryDefaults(channel, receivedOn);
        var bytes = bytes(sheet);
        var sent = new Sent(forum.id().toString(), defaults, repeats, Digest.sha256(bytes));
        return QuarkusTransaction.requiringNew()
                .call(() -> idempotency.once(
                        key,
                        caller.id(),
                        sent,
                        EntryBatchRepresentation.class,
                        () -> entries.begin(forum.id(), Sheet.read(bytes), defaults, repeats, caller.name())));
    }

    /** A dry run makes nothing, so that it takes no key from what is meant. */
    @POST
    @Path("/entries")
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Consumes(APPLICATION_JSON)
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 window-closed",
        "409 window-not-open",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Send inputs of another channel from a program (DRAFTER, MODERATOR or HEAD of its unit)",
            description = "At most 10,000 items and 16 MiB. Each is judged as a row of a sheet is and answered by "
                    + "itself, in their order; what is wrong with one refuses no other. The first 100 good ones are "
                    + "inputs by the answer; the rest are taken, and become inputs a hundred at a time with "
                    + "continueEntryBatch. By its source and externalId an item is known for good, so that all of it "
                    + "may be sent again after any failure, under a new key too: what still waits from before is "
                    + "answered WAITING with its batchId, the next hundred of the oldest such batch become inputs, and "
                    + "earlierBatches names those to go on with. A complaint is kept from the public and led to SP4N-LAPOR! "
                    + "What an API client sends nobody of the office has read: it is held where the forum has "
                    + "approvalHours, and where it may be spam.")
    @APIResponseSchema(value = EntryAnswer.class, responseCode = "201")
    public EntryAnswer sendEntries(
            @Parameter(description = "The forum's id or slug") String ref,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @Parameter(description = "Whether only to say what would become of each; nothing is written")
                    @RestQuery
                    @DefaultValue("false")
                    boolean dryRun,
            @Parameter(hidden = true) @RestHeader("Accept-Language") @Nullable String language,
            @NotNull @Valid EntrySubmission submission) {
        Idempotency.required(key);
        var forum = own(ref);
        if (dryRun) {
            return sent.preview(forum.id(), submission, Language.of(language));
        }
        var client = caller.client().map(CallingClient::id).orElse(null);
        return QuarkusTransaction.requiringNew()
                .call(() -> idempotency.once(
                        key,
                        caller.id(),
                        List.of("sendEntries", forum.id(), submission),
                        EntryAnswer.class,
                        () -> sent.begin(forum.id(), submission, client, caller.name(), Language.of(language))));
    }

    @GET
    @Path("/entry-batches")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({"404 not-found"})
    @Operation(
            summary = "List the batches that were entered into a forum, newest first, for members of its unit",
            description = "An API client sees the batches that it began; one with READ_INTERNAL sees all.")
    public Page<EntryBatchRepresentation> listEntryBatches(
            @Parameter(description = "The forum's id or slug") String ref, @BeanParam @Valid PageRequest page) {
        var forum = forums.requireVisible(ref);
        var client = caller.requireReader(forum.unitId(), WRITE_FEEDBACK).orElse(null);
        return queries.ofForum(forum.id(), client, page);
    }

    /** 404 for everybody outside its unit, also of a forum that everybody sees: what is asked for is the office's. */
    private ForumInfo own(String ref) {
        var forum = forums.requireVisible(ref);
        caller.require(forum.unitId(), WRITE_FEEDBACK, DRAFTER, MODERATOR, HEAD);
        return forum;
    }

    /** One more than is allowed, so that it can be told that there is more. */
    private static byte[] bytes(InputStream sheet) throws IOException {
        return sheet.readNBytes(Sheet.LARGEST + 1);
    }
}
