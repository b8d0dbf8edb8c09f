package id.fkp.survey.paper;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.identity.Caller;
import id.fkp.report.DocumentAnswers;
import id.fkp.shared.http.Attachment;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Papers;
import id.fkp.shared.problem.Refuses;
import id.fkp.survey.Surveys;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What a unit prints for a survey, and of it. */
@Path("/v1/surveys/{ref}")
@Tag(name = "surveys")
class SurveyPaperResource {

    private static final String REF = "The survey's id or slug";
    private static final String LANGUAGE = "^(id|en)$";
    private static final String REPORT =
            "Method, respondents, every element, index and grade, the three lowest, trend and "
                    + "what was promised; as published, or for members of its unit the numbers so far.";

    private final Surveys surveys;
    private final SurveyPapers documents;
    private final Papers papers;
    private final Caller caller;

    SurveyPaperResource(Surveys surveys, SurveyPapers documents, Papers papers, Caller caller) {
        this.surveys = surveys;
        this.documents = documents;
        this.papers = papers;
        this.caller = caller;
    }

    @GET
    @Path("/report.pdf")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(summary = "Read the report of a survey as tagged PDF", description = REPORT)
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(mediaType = Papers.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response readSurveyReportPdf(@Parameter(description = REF) String ref) {
        return DocumentAnswers.pdf(papers, report(ref), "laporan-skm");
    }

    @GET
    @Path("/report.docx")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(summary = "Read the report of a survey as .docx", description = REPORT)
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(mediaType = Papers.DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response readSurveyReportDocx(@Parameter(description = REF) String ref) {
        return DocumentAnswers.docx(papers, report(ref), "laporan-skm");
    }

    @GET
    @Path("/poster.pdf")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(
            summary = "Read the poster of a survey with the QR code of its form",
            description = "Before the survey opens for members of its unit. The address is on the host at which the "
                    + "poster is asked for.")
    @APIResponse(
            responseCode = "200",
            description = "One sheet, tagged PDF (PDF/UA)",
            content = @Content(mediaType = Papers.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response readSurveyPoster(
            @Parameter(description = REF) String ref,
            @Parameter(description = "Language of the poster: id or en", example = "id")
                    @RestQuery
                    @DefaultValue("id")
                    @Pattern(regexp = LANGUAGE)
                    String lang,
            @Parameter(description = "Of the sheet: A4 or A3", example = "A3") @RestQuery @DefaultValue("A4")
                    Papers.Size size,
            UriInfo uri) {
        var survey = surveys.requireVisible(ref);
        var address =
                uri.getBaseUri().resolve("/survei/" + survey.slug() + "#qr").toString();
        var poster = documents.poster(survey, address, lang);
        return shown(papers.pdf(poster, size), "poster.pdf", poster);
    }

    @GET
    @Path("/questionnaire.pdf")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(summary = "Read the questionnaire of a survey to be printed and answered by hand")
    @APIResponse(
            responseCode = "200",
            description = "Tagged PDF (PDF/UA)",
            content = @Content(mediaType = Papers.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response readSurveyQuestionnaire(
            @Parameter(description = REF) String ref,
            @Parameter(description = "Language of the questionnaire: id or en", example = "id")
                    @RestQuery
                    @DefaultValue("id")
                    @Pattern(regexp = LANGUAGE)
                    String lang) {
        var paper = documents.questionnaire(surveys.requireVisible(ref), lang);
        return shown(papers.pdf(paper), "kuesioner.pdf", paper);
    }

    private static Response shown(byte[] pdf, String plain, Paper paper) {
        return Response.ok(pdf, Papers.PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.shown(plain, paper.title() + ".pdf"))
                .build();
    }

    private Paper report(String ref) {
        var survey = surveys.requireVisible(ref);
        if (!documents.isPublished(survey)) {
            if (!caller.isMemberOf(survey.unitId())) {
                throw notFound();
            }
            caller.require(survey.unitId()); // a client that only drafts reads no results
        }
        return documents.report(survey);
    }
}
