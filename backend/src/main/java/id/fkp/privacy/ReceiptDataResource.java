package id.fkp.privacy;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.shared.problem.Refuses;
import id.fkp.submission.Receipts;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/receipts/{number}/personal-data")
@Produces(APPLICATION_JSON)
@Tag(name = "personal-data")
class ReceiptDataResource {

    private final Receipts receipts;
    private final PersonalDataQueries queries;

    ReceiptDataResource(Receipts receipts, PersonalDataQueries queries) {
        this.receipts = receipts;
        this.queries = queries;
    }

    @GET
    @PermitAll
    @Refuses("404 receipt-unknown")
    @Operation(
            summary = "Read all that is kept of a person under a receipt, with its secret",
            description = "The input with every text it had, and what was asked and answered.")
    public PersonalData readReceiptData(
            @Parameter(description = "In any case, with or without the hyphen", example = "7K3M-Q2XK") String number,
            @RestHeader("Receipt-Secret") @Nullable String secret) {
        return queries.ofInput(number, receipts.require(number, secret));
    }
}
