package id.fkp.client.example;

import id.fkp.client.ApiClient;
import id.fkp.client.ApiException;
import id.fkp.client.Refusal;
import id.fkp.client.api.ForumsApi;
import id.fkp.client.api.ForumsApi.APIListForumsRequest;
import id.fkp.client.api.IntegrateApi;
import id.fkp.client.api.IntegrateApi.APIListChangesRequest;
import id.fkp.client.api.SubmissionApi;
import id.fkp.client.api.SubmissionApi.APIGiveFeedbackRequest;
import id.fkp.client.model.FeedbackKind;
import id.fkp.client.model.FeedbackSubmission;
import id.fkp.client.model.WindowStatus;
import java.util.UUID;

/**
 * Reads what is open and what changed and, when given a token, gives an input. Arguments: address of the product, token.
 */
class Follow {

    public static void main(String[] arguments) throws ApiException {
        var client = new ApiClient();
        client.updateBaseUri(arguments[0]);
        if (arguments.length > 1) {
            client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + arguments[1]));
        }
        var forums = new ForumsApi(client);

        var open = forums.listForums(APIListForumsRequest.newBuilder()
                        .status(WindowStatus.OPEN)
                        .build())
                .getItems();
        open.forEach(forum -> System.out.println("forum: " + forum.getTitle() + ", until " + forum.getClosesAt()));

        // From the beginning; whoever keeps a copy keeps the last `next` with it and goes on there.
        var changes = new IntegrateApi(client);
        var page = changes.listChanges(
                APIListChangesRequest.newBuilder().limit(200).build());
        int read = page.getItems().size();
        while (page.getMore()) {
            page = changes.listChanges(APIListChangesRequest.newBuilder()
                    .after(page.getNext())
                    .limit(200)
                    .build());
            read += page.getItems().size();
        }
        System.out.println("changes: " + read + ", go on after " + page.getNext());

        if (arguments.length > 1 && !open.isEmpty()) {
            var input = new FeedbackSubmission()
                    .kind(FeedbackKind.SUGGESTION)
                    .text("Mohon jam layanan ditulis di halaman depan.")
                    .showName(false);
            // The same key again when the answer did not come: the input is then taken once.
            var receipt = new SubmissionApi(client)
                    .giveFeedback(APIGiveFeedbackRequest.newBuilder()
                            .ref(open.get(0).getId().toString())
                            .feedbackSubmission(input)
                            .idempotencyKey(UUID.randomUUID())
                            .build());
            System.out.println("receipt: " + receipt.getNumber());
        }

        try {
            forums.listForums(APIListForumsRequest.newBuilder().limit(1000).build());
        } catch (ApiException refused) {
            Refusal.in(refused).ifPresent(problem -> System.out.println("refused: " + problem.getCode()));
        }
    }
}
