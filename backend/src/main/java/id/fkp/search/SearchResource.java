package id.fkp.search;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.shared.http.Revalidated;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/search")
@Produces(APPLICATION_JSON)
@Tag(name = "search", description = "One question over everything that is public")
class SearchResource {

    private final SearchQueries queries;

    SearchResource(SearchQueries queries) {
        this.queries = queries;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses({})
    @Operation(
            summary = "Search forums, standards, inputs and units",
            description =
                    "Every word must occur, in any of its Indonesian forms or as a beginning; words such as 'yang' and 'dan' do not "
                            + "count. The newest first. Where nothing has the words, those that are written nearly so are looked "
                            + "for instead, and said. What is held, hidden or withdrawn is not found.")
    public SearchFound search(@BeanParam @Valid SearchQuestion question, @BeanParam @Valid PageRequest page) {
        return queries.find(question, page);
    }
}
