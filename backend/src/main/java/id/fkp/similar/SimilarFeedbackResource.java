package id.fkp.similar;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.feedback.reading.FeedbackRepresentation;
import id.fkp.forum.Forums;
import id.fkp.shared.page.Page;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Asked before sending: whether somebody has said it already. */
@Path("/v1/forums/{ref}/similar-feedback")
@Produces(APPLICATION_JSON)
@Tag(name = "submission")
class SimilarFeedbackResource {

    private final SimilarFeedback similar;
    private final Forums forums;

    SimilarFeedbackResource(SimilarFeedback similar, Forums forums) {
        this.similar = similar;
        this.forums = forums;
    }

    @POST
    @PermitAll
    @Refuses({"404 not-found"})
    @Operation(
            summary = "Find the three inputs that come nearest to what one is about to say",
            description =
                    "Those before the public in the same forum, on the same standard or on the forum as a whole, the "
                            + "nearest first; none where nobody has said anything like it. By public rules and a small model of "
                            + "language on the server itself, which learn from nobody's inputs. What is asked is kept nowhere.")
    public Page<FeedbackRepresentation> findSimilarFeedback(
            @Parameter(description = "The forum's id or slug") String ref, @NotNull @Valid SimilarQuestion question) {
        var forum = forums.published(ref).orElseThrow(() -> notFound());
        return new Page<>(similar.to(question.text(), forum.id(), question.standardId()), null);
    }
}
