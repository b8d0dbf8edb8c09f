package id.fkp.entry.paper;

import id.fkp.forum.Forums;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Attachment;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.paper.Papers;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.secret.NumberSecrets;
import id.fkp.standard.Standards;
import id.fkp.unit.Units;
import id.fkp.unit.reading.Letterheads;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a unit prints for a forum. */
@Path("/v1/forums/{ref}")
@Tag(name = "entry")
class ForumPaperResource {

    private static final String LANGUAGE = "^(id|en)$";

    private final Forums forums;
    private final Standards standards;
    private final Units units;
    private final Letterheads letterheads;
    private final NumberSecrets numbers;
    private final Posters posters;
    private final Papers papers;
    private final Caller caller;

    ForumPaperResource(
            Forums forums,
            Standards standards,
            Units units,
            Letterheads letterheads,
            NumberSecrets numbers,
            Posters posters,
            Papers papers,
            Caller caller) {
        this.forums = forums;
        this.standards = standards;
        this.units = units;
        this.letterheads = letterheads;
        this.numbers = numbers;
        this.posters = posters;
        this.papers = papers;
        this.caller = caller;
    }

    @GET
    @Path("/poster.pdf")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(
            summary = "Read the poster of a forum with the QR code of its page",
            description = "Before the forum is announced for members of its unit. The address is on the host at which "
                    + "the poster is asked for. A3 has the lines of A4, everything larger alike.")
    @APIResponse(
            responseCode = "200",
            description = "One sheet, tagged PDF (PDF/UA)",
            content = @Content(mediaType = Papers.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "You have it already")
    public Response readForumPoster(
            @Parameter(description = "The forum's id or slug") String ref,
            @Parameter(description = "Language of the poster: id or en", example = "id")
                    @RestQuery
                    @DefaultValue("id")
                    @Pattern(regexp = LANGUAGE)
                    String lang,
            @Parameter(description = "Of the sheet: A4 or A3", example = "A3") @RestQuery @DefaultValue("A4")
                    Papers.Size size,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch,
            UriInfo uri) {
        var forum = forums.requireVisible(ref);
        var address = uri.getBaseUri().resolve("/forum/" + forum.slug()).toString();
        var asked = posters.of(forum, address, lang, size);
        var answer = Versioned.isKnown(ifNoneMatch, asked.etag())
                ? Response.notModified()
                : pdf(posters.drawn(asked), "poster.pdf", "Poster " + size + " " + forum.title());
        return answer.header(HttpHeaders.ETAG, "W/" + asked.etag())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, "Authorization, Origin")
                .build();
    }

    @GET
    @Path("/paper-forms.pdf")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary = "Read forms to be printed and written on by hand, for members of the forum's unit",
            description =
                    "One sheet A4 each, tagged PDF (PDF/UA), every one with a number of its own and a QR code that "
                            + "leads to where it is typed in (enterAssistedFeedback). Every reading gives new numbers; a number "
                            + "is kept only once its form is typed in.")
    @APIResponse(
            responseCode = "200",
            description = "As many sheets as asked for",
            content = @Content(mediaType = Papers.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response readPaperForms(
            @Parameter(description = "The forum's id or slug") String ref,
            @Parameter(description = "How many, 1 to 50", example = "1") @RestQuery @DefaultValue("1") @Min(1) @Max(50)
                    int copies,
            @Parameter(description = "Language of the form: id or en", example = "id")
                    @RestQuery
                    @DefaultValue("id")
                    @Pattern(regexp = LANGUAGE)
                    String lang,
            UriInfo uri) {
        var forum = forums.requireVisible(ref);
        caller.require(forum.unitId());
        var unit = units.find(forum.unitId()).orElseThrow();
        var page = uri.getBaseUri().resolve("/kelola/" + unit.slug() + "/forum/" + forum.id() + "/formulir");
        var form = PrintedForm.of(
                letterheads.of(forum.unitId()).orElseThrow(),
                forum,
                standards.versions(forum.discussedNow()),
                Stream.generate(() -> numbers.newNumber(number -> false))
                        .limit(copies)
                        .toList(),
                number -> page + "?nomor=" + number,
                lang);
        return pdf(papers.pdf(form), "formulir.pdf", "Formulir " + forum.title())
                .build();
    }

    private static Response.ResponseBuilder pdf(byte[] paper, String plain, String title) {
        return Response.ok(paper, Papers.PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.shown(plain, title + ".pdf"));
    }
}
