package id.fkp.agreement;

import id.fkp.agreement.paper.AgreementPaper;
import id.fkp.forum.Forums;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.report.DocumentAnswers;
import id.fkp.report.PaperEdition;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Papers;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The paper of a record of agreement, to print and sign or to go on with; made from the data each time. */
@Path("/v1/forums/{ref}/agreement-draft")
@Tag(name = "agreement")
class DraftPaperResource {

    private static final String NAME = "berita-acara";

    private static final String WHAT = "INTERNAL has everything. PUBLIC leaves out phones, signatures and names that "
            + "nobody agreed to show; they are not in the file at all.";

    private final Drafts drafts;
    private final Forums forums;
    private final Papers papers;
    private final Caller caller;

    DraftPaperResource(Drafts drafts, Forums forums, Papers papers, Caller caller) {
        this.drafts = drafts;
        this.forums = forums;
        this.papers = papers;
        this.caller = caller;
    }

    @GET
    @Path("/paper.pdf")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(summary = "Read the drafted record of agreement as tagged PDF (members of its unit)", description = WHAT)
    @APIResponse(
            responseCode = "200",
            description = "The record of agreement",
            content = @Content(mediaType = Papers.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response readAgreementPdf(
            @Parameter(description = "The forum's id or slug") String ref,
            @RestQuery @DefaultValue("INTERNAL") PaperEdition edition) {
        return DocumentAnswers.pdf(papers, paper(ref, edition), NAME);
    }

    @GET
    @Path("/paper.docx")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(summary = "Read the drafted record of agreement as .docx (members of its unit)", description = WHAT)
    @APIResponse(
            responseCode = "200",
            description = "The record of agreement",
            content = @Content(mediaType = Papers.DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response readAgreementDocx(
            @Parameter(description = "The forum's id or slug") String ref,
            @RestQuery @DefaultValue("INTERNAL") PaperEdition edition) {
        return DocumentAnswers.docx(papers, paper(ref, edition), NAME);
    }

    private Paper paper(String ref, PaperEdition edition) {
        var forum = forums.requireVisible(ref);
        caller.require(forum.unitId());
        var content = drafts.content(drafts.represented(forum.id()), forum.unitId());
        return edition == PaperEdition.PUBLIC ? AgreementPaper.forEverybody(content) : AgreementPaper.internal(content);
    }
}
