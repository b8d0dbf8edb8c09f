package id.fkp.results.card;

import id.fkp.forum.Forums;
import id.fkp.results.card.Cards.Drawn;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Pictures for those who share a link; no person is in them. */
@Path("/v1/forums/{ref}")
@Tag(name = "results")
class ForumCardResource {

    private static final String PNG = "image/png";
    private static final String WHAT = "1200 by 630 pixels, in Indonesian, as chat programs show beside a link. Drawn "
            + "from the data; the same card has the same bytes.";

    private final Forums forums;
    private final Cards cards;

    ForumCardResource(Forums forums, Cards cards) {
        this.forums = forums;
        this.cards = cards;
    }

    @GET
    @Path("/card.png")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(summary = "Read the picture that a link to a forum shows", description = WHAT)
    @APIResponse(
            responseCode = "200",
            description = "Its name, when one may write, and what came in",
            content = @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "You have it already")
    public Response readForumCard(
            @Parameter(description = "The forum's id or slug") String ref,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return answer(cards.drawn(cards.ofForum(forums.requireVisible(ref))), ifNoneMatch);
    }

    @GET
    @Path("/results-card.png")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(summary = "Read the picture that a link to what became of a forum shows", description = WHAT)
    @APIResponse(
            responseCode = "200",
            description = "Its name, and its inputs as the two sums that add up",
            content = @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "You have it already")
    public Response readForumResultsCard(
            @Parameter(description = "The forum's id or slug") String ref,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return answer(cards.drawn(cards.ofResults(forums.requireVisible(ref))), ifNoneMatch);
    }

    private static Response answer(Drawn card, @Nullable String ifNoneMatch) {
        var answer =
                Versioned.isKnown(ifNoneMatch, card.etag()) ? Response.notModified() : Response.ok(card.png(), PNG);
        return answer.header(HttpHeaders.ETAG, card.etag())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, "Authorization, Origin")
                .build();
    }
}
