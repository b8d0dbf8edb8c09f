package id.fkp.agreement;

import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.agreement.plan.AddendumText;
import id.fkp.agreement.reading.AddendumRepresentation;
import id.fkp.file.FileInfo;
import id.fkp.file.StoredFiles;
import id.fkp.forum.ForumInfo;
import id.fkp.forum.Forums;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.shared.text.Words;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is added to a signed record of agreement, which itself never changes. */
@Path("/v1/forums/{ref}/agreement-addenda")
@Produces(APPLICATION_JSON)
@Tag(name = "agreement")
class AddendaResource {

    private final Projection projection;
    private final EntityManager database;
    private final Forums forums;
    private final StoredFiles files;
    private final Idempotency idempotency;
    private final Acts acts;
    private final Caller caller;
    private final Clock clock;

    AddendaResource(
            Projection projection,
            EntityManager database,
            Forums forums,
            StoredFiles files,
            Idempotency idempotency,
            Acts acts,
            Caller caller,
            Clock clock) {
        this.projection = projection;
        this.database = database;
        this.forums = forums;
        this.files = files;
        this.idempotency = idempotency;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "List what was added to the signed record of agreement of a forum, oldest first",
            description = "A hundred on a page.")
    public Page<AddendumRepresentation> listAddenda(
            @Parameter(description = "The forum's id or slug") String ref,
            @Parameter(description = "What the page before gave as next; nothing for the first page")
                    @RestQuery
                    @Nullable
                    String cursor,
            @RestQuery @DefaultValue("100") @Min(1) @Max(100) int limit) {
        var forum = forums.requireVisible(ref);
        return AddendumRepresentation.ofForum(projection, forum.id(), new PageRequest(cursor, limit));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Add to the signed record of agreement of a forum, and say why (MODERATOR or HEAD of its unit)",
            description = "Public, and never changed, like a file that comes with it. What was signed stays as it was.")
    @APIResponseSchema(value = AddendumRepresentation.class, responseCode = "201")
    public AddendumRepresentation addAddendum(
            @Parameter(description = "The forum's id or slug") String ref,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @NotNull @Valid AddendumText text) {
        var forum = convened(ref);
        var request = List.of("addAddendum", forum.id(), text);
        return idempotency.once(key, caller.id(), request, AddendumRepresentation.class, () -> {
            requireSigned(forum);
            var addendum = new Addendum(forum, text, caller.name(), clock.instant());
            var detail = new HashMap<String, Object>();
            if (text.fileId() != null) {
                detail.put("fileSha256", published(forum, text.fileId()).sha256());
            }
            addendum.persistAndFlush();
            acts.fire(new Act(forum.unitId(), "agreement.addendum-added", "forum", forum.id(), Reach.PUBLIC, detail)
                    .saying(addendum.text, addendum.reason));
            return AddendumRepresentation.of(projection, addendum.id).orElseThrow();
        });
    }

    private FileInfo published(ForumInfo forum, UUID fileId) {
        var file = files.requireOf(forum.unitId(), fileId, "/fileId");
        files.publish(file.id());
        return file;
    }

    private ForumInfo convened(String ref) {
        var forum = forums.requireVisible(ref);
        caller.requireOn(forum.announced(), forum.unitId(), MODERATOR, HEAD);
        return forum;
    }

    private void requireSigned(ForumInfo forum) {
        boolean signed =
                (boolean) database.createNativeQuery("select exists (select from agreement_record where forum_id = ?1)")
                        .setParameter(1, forum.id())
                        .getSingleResult();
        if (!signed) {
            throw ILLEGAL_TRANSITION.naming(
                    "Adendum ditambahkan pada berita acara yang sudah ditandatangani.",
                    "An addendum is added to a record of agreement that is signed.",
                    List.of(new Fault(
                            "/agreement",
                            "agreement-missing",
                            new Words("berita acara belum ada", "there is no record of agreement"))));
        }
    }
}
