package id.fkp.submission.file;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_OCTET_STREAM;

import id.fkp.attachment.Arrived;
import id.fkp.attachment.Attachments;
import id.fkp.attachment.Uploader;
import id.fkp.forum.ForumInfo;
import id.fkp.forum.Forums;
import id.fkp.gate.ProofOfWork;
import id.fkp.gate.RateLimits;
import id.fkp.shared.http.ClientAddress;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import id.fkp.submission.Senders;
import id.fkp.submission.Senders.Sender;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
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

@Path("/v1/forums/{ref}/attachments")
@Produces(APPLICATION_JSON)
@Tag(name = "submission")
class UploadResource {

    private final Forums forums;
    private final Attachments attachments;
    private final Senders senders;
    private final ProofOfWork work;
    private final RateLimits limits;
    private final ClientAddress from;
    private final Idempotency idempotency;

    UploadResource(
            Forums forums,
            Attachments attachments,
            Senders senders,
            ProofOfWork work,
            RateLimits limits,
            ClientAddress from,
            Idempotency idempotency) {
        this.forums = forums;
        this.attachments = attachments;
        this.senders = senders;
        this.work = work;
        this.limits = limits;
        this.from = from;
        this.idempotency = idempotency;
    }

    /** Who may send is asked before the first byte, since bytes are what costs; the file is kept after the last one. */
    @POST
    @ResponseStatus(201)
    @PermitAll
    @Consumes(APPLICATION_OCTET_STREAM)
    @Refuses({
        "400 idempotency-key-missing",
        "400 challenge-invalid",
        "400 challenge-spent",
        "400 challenge-expired",
        "400 attachment-broken",
        "400 attachment-unsafe",
        "400 attachment-infected",
        "400 photo-broken",
        "404 not-found",
        "409 attachments-waiting",
        "409 window-not-open",
        "409 window-closed",
        "415 attachment-kind-refused",
        "415 photo-kind-refused",
        "422 idempotency-key-reused",
        "429 too-many-requests",
        "503 scanner-unavailable"
    })
    @Operation(
            summary = "Send a file that an input will name, while the forum takes inputs",
            description =
                    "The body is the file itself, at most 5 MiB: PDF, JPEG or PNG, by its content. A picture is "
                            + "turned upright and written anew as JPEG, at most 2,048 pixels long, without the place and whatever "
                            + "else the camera noted. A PDF with a password, a script or other files in it is refused. Without an "
                            + "account a solved challenge is needed, and a new one for each attempt. The same bytes sent again "
                            + "from the same device are the same file. One that no input names goes after 24 hours; a device may "
                            + "have 12 waiting, all devices of one network 400. Where the operator has a virus scanner, nothing is taken that it has not seen.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = UploadRepresentation.class, responseCode = "201")
    public UploadRepresentation sendAttachment(
            @Parameter(description = "The forum's id or slug") String ref,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @RestHeader("Device-Token") @Nullable String deviceToken,
            @Parameter(description = "Without an account: base64 of the solved challenge")
                    @RestHeader("Challenge-Solution")
                    @MaxCodePoints(4000)
                    @Nullable
                    String solution,
            @Parameter(
                            required = true,
                            description = "What its giver calls it; the public never reads it",
                            example = "loket.jpg")
                    @RestQuery
                    @NotBlank
                    @PlainText
                    @MaxCodePoints(200)
                    String name,
            @Parameter(
                            description =
                                    "That of the input, which lets a file in for the forum's lateHours after closing",
                            example = "2026-12-08T08:41:10Z")
                    @RestQuery
                    @Nullable
                    Instant writtenAt,
            InputStream bytes)
            throws IOException {
        Idempotency.required(key);
        var forum = forums.published(ref).orElseThrow(() -> notFound());
        var sender = senders.of(deviceToken);
        sender.requireCounted();
        QuarkusTransaction.requiringNew().run(() -> admit(forum, sender, solution, writtenAt));
        var arrived = attachments.take(bytes);
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> idempotency.once(
                            key,
                            sender.owner(),
                            List.of("sendAttachment", forum.id(), name, arrived.receivedSha256()),
                            UploadRepresentation.class,
                            () -> keep(forum, sender, name, arrived)));
        } finally {
            QuarkusTransaction.requiringNew().run(() -> attachments.discardUnlessKept(arrived));
        }
    }

    private void admit(ForumInfo forum, Sender sender, @Nullable String solution, @Nullable Instant writtenAt) {
        forums.admitForShare(forum.id(), writtenAt);
        if (sender.author() == null) {
            work.accept(solution);
        }
        limits.count(sender.counted());
    }

    private UploadRepresentation keep(ForumInfo forum, Sender sender, String name, Arrived arrived) {
        return UploadRepresentation.of(attachments.keep(
                forum.unitId(), forum.id(), new Uploader(sender.owner(), from.network()), name, arrived));
    }
}
