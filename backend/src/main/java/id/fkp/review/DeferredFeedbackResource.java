package id.fkp.review;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.feedback.reading.FeedbackRepresentation;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.slug.Ref;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/standards/{ref}/deferred-feedback")
@Produces(APPLICATION_JSON)
@Tag(name = "reviews")
class DeferredFeedbackResource {

    private final ReviewQueries queries;

    DeferredFeedbackResource(ReviewQueries queries) {
        this.queries = queries;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "List the inputs on a standard that were put off and wait for its next text, newest first",
            description = "They come along into the next passage: an input leaves the list when the reason of a later "
                    + "change names it, or when it is answered anew.")
    public Page<FeedbackRepresentation> listDeferredFeedback(
            @Parameter(description = "The standard's id or slug") String ref, @BeanParam @Valid PageRequest page) {
        return queries.deferred(Ref.of(ref), page);
    }
}
