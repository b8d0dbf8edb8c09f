package id.fkp.agreement;

import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.agreement.paper.AgreementPaper;
import id.fkp.agreement.plan.SigningDetails;
import id.fkp.agreement.plan.SigningWay;
import id.fkp.agreement.reading.DraftRepresentation;
import id.fkp.file.FileKind;
import id.fkp.file.StoredFiles;
import id.fkp.forum.ForumInfo;
import id.fkp.forum.Forums;
import id.fkp.forum.agreement.AgreementDetails;
import id.fkp.forum.agreement.Agreements;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.report.AttendanceLists;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Papers;
import id.fkp.shared.problem.CommonProblems;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.text.Blank;
import id.fkp.shared.text.Words;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** The signing of a drafted record of agreement: on paper, on the screen, or by a certified file. */
@Path("/v1/forums/{ref}/agreement-draft/signing")
@Produces(APPLICATION_JSON)
@Tag(name = "agreement")
class SigningResource {

    private final Drafts drafts;
    private final Agreements agreements;
    private final Forums forums;
    private final StoredFiles files;
    private final Papers papers;
    private final AttendanceLists lists;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    SigningResource(
            Drafts drafts,
            Agreements agreements,
            Forums forums,
            StoredFiles files,
            Papers papers,
            AttendanceLists lists,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.drafts = drafts;
        this.agreements = agreements;
        this.forums = forums;
        this.files = files;
        this.papers = papers;
        this.lists = lists;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
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
        "412 changed-meanwhile",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Say that the drafted record of agreement is signed (MODERATOR or HEAD of the forum's unit)",
            description =
                    "Refused with illegal-transition while anything is empty, a session is open, or, on the screen, "
                            + "somebody has not drawn; errors names it. From then on nothing changes, and what was promised is "
                            + "followed up. It counts as recordAgreement does. With If-Match a draft that was changed since it "
                            + "was read is not signed.")
    @APIResponseSchema(value = DraftRepresentation.class, responseCode = "201")
    public DraftRepresentation signAgreement(
            @Parameter(description = "The forum's id or slug") String ref,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @Parameter(description = "ETag of the draft as last read; nothing is signed that has changed since")
                    @RestHeader("If-Match")
                    @Nullable
                    String ifMatch,
            @NotNull @Valid SigningDetails details) {
        var forum = forums.requireVisible(ref);
        caller.require(forum.unitId(), MODERATOR, HEAD);
        var request = List.of("signAgreement", forum.id(), details);
        return idempotency.once(key, caller.id(), request, DraftRepresentation.class, () -> {
            forums.hold(forum.id()); // before the draft, as everywhere
            var draft = AgreementDraft.locked(forum.id()).orElseThrow(() -> notFound());
            if (Blank.orNothing(ifMatch) != null) {
                Versioned.requireSeen(ifMatch, drafts.represented(forum.id()));
            }
            draft.signBy(details.way());
            var asDrafted = drafts.represented(forum.id());
            requireComplete(asDrafted, details);
            var document = details.way() == SigningWay.SCREEN ? drawn(asDrafted, forum) : given(details, forum);
            var record =
                    new AgreementDetails(details.signedOn(), draft.number, document, attendance(details, draft, forum));
            agreements.record(forum, record, caller.name(), clock.instant());
            return drafts.represented(forum.id());
        });
    }

    private static void requireComplete(DraftRepresentation draft, SigningDetails details) {
        var missing = new ArrayList<>(DraftChecks.missing(draft));
        if (details.way() == SigningWay.SCREEN) {
            missing.addAll(DraftChecks.undrawn(draft));
        }
        if (!missing.isEmpty()) {
            throw ILLEGAL_TRANSITION.naming(
                    "Lengkapi yang disebut di bawah, lalu tandatangani.",
                    "Settle what is named below, then sign.",
                    missing);
        }
    }

    /** The record with the signatures that were drawn; kept for members, since it holds names and signatures. */
    private UUID drawn(DraftRepresentation draft, ForumInfo forum) {
        var paper = AgreementPaper.internal(drafts.content(draft, forum.unitId()));
        return keep(forum, "Berita Acara " + draft.number() + ".pdf", paper);
    }

    private UUID keep(ForumInfo forum, String name, Paper paper) {
        return files.keep(
                        forum.unitId(),
                        name.replaceAll("[/\\\\]", "-"),
                        new ByteArrayInputStream(papers.pdf(papers.marked(paper))))
                .id();
    }

    /** What was uploaded; a certified signature is one of a PDF, and a scan is no program's document. */
    private UUID given(SigningDetails details, ForumInfo forum) {
        var id = details.documentFileId();
        if (id == null) {
            throw missing("/documentFileId");
        }
        var file = files.findOf(forum.unitId(), id);
        if (file.isPresent()) {
            var kind = file.get().kind();
            boolean fits = kind == FileKind.PDF
                    || (details.way() == SigningWay.PAPER && (kind == FileKind.JPEG || kind == FileKind.PNG));
            if (!fits) {
                throw refused(
                        "/documentFileId",
                        "not-a-signed-copy",
                        new Words("kirim PDF atau pindaian yang ditandatangani", "send a signed PDF or scan"));
            }
        }
        return id;
    }

    /** What was uploaded, or else the list of those whom the desk checked in; kept for members, as the record is. */
    private UUID attendance(SigningDetails details, AgreementDraft draft, ForumInfo forum) {
        if (details.attendanceFileId() != null) {
            return details.attendanceFileId();
        }
        return lists.close(forum.id(), forum.unitId(), clock.instant())
                .map(paper -> keep(forum, "Daftar Hadir " + draft.number + ".pdf", paper))
                .orElseThrow(() -> missing("/attendanceFileId"));
    }

    private static RuntimeException missing(String pointer) {
        return refused(pointer, "missing", new Words("wajib diisi", "is needed"));
    }

    private static RuntimeException refused(String pointer, String code, Words detail) {
        return CommonProblems.refused(new Fault(pointer, code, detail));
    }
}
