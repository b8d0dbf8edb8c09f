package id.fkp.integrate.hook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.integrate.open.OpenType;
import id.fkp.shared.problem.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says in the contract what webhooks send, so that a receiver can be made from it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = WebhookContract.LAST)
public class WebhookContract implements OASFilter {

    /** What holds for operations of ours does not hold for those of receivers. */
    static final int LAST = 0;

    private static final String UNIT_GONE = """
            {"type": "unit.gone", "timestamp": "2026-11-26T02:00:00Z", "data": {"position": 4711,
             "changeId": "01930000-0000-7000-8000-000000000001", "type": "UNIT",
             "id": "01930000-0000-7000-8000-000000000002", "unitId": "01930000-0000-7000-8000-000000000002",
             "at": "2026-11-26T02:00:00Z", "gone": true}}""";

    private static final String TESTED = """
            {"type": "webhook.test", "timestamp": "2026-11-26T02:00:00Z", "data": {}}""";

    private static final String GONE = """
            {"type": "about:blank", "title": "Gone"}""";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.addWebhook(
                "change",
                posted(
                        "takeChange",
                        "That a public record changed, or is public no longer",
                        "The newest change carries the record as it is at the moment of sending. Where the message would be "
                                + "over 20 kB, `recordAt` stands in its place: read it there, without a login",
                        message(
                                types(),
                                OASFactory.createSchema()
                                        .addAnyOf(OASFactory.createSchema().ref("Change"))
                                        .addAnyOf(elsewhere(contract))),
                        UNIT_GONE));
        contract.addWebhook(
                "test",
                posted(
                        "takeTest",
                        "That somebody pressed Test",
                        "Sent once, whatever the answer",
                        message(
                                List.of("webhook.test"),
                                OASFactory.createSchema().addType(SchemaType.OBJECT)),
                        TESTED));
    }

    /** What {@code Sending} makes of each type of record. */
    private static List<Object> types() {
        return Arrays.stream(OpenType.values())
                .map(type -> type.name().toLowerCase(Locale.ROOT))
                .<Object>flatMap(type -> Stream.of(type + ".changed", type + ".gone"))
                .toList();
    }

    /** A change whose record is too large to come along. */
    private static Schema elsewhere(OpenAPI contract) {
        var change =
                Objects.requireNonNull(contract.getComponents().getSchemas().get("Change"));
        var elsewhere = OASFactory.createSchema().addType(SchemaType.OBJECT);
        change.getProperties().forEach((name, property) -> {
            if (!name.equals("record")) {
                elsewhere.addProperty(name, property);
            }
        });
        change.getRequired().forEach(elsewhere::addRequired);
        return elsewhere
                .addRequired("recordAt")
                .addProperty(
                        "recordAt",
                        OASFactory.createSchema()
                                .addType(SchemaType.STRING)
                                .maxLength(500)
                                .description("Path from which the change with its record is read"));
    }

    private static Schema message(List<?> types, Schema data) {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("By the specification of Standard Webhooks")
                .addProperty(
                        "type",
                        OASFactory.createSchema().addType(SchemaType.STRING).enumeration(List.copyOf(types)))
                .addProperty(
                        "timestamp",
                        OASFactory.createSchema()
                                .addType(SchemaType.STRING)
                                .format("date-time")
                                .description("Of the change, not of the attempt"))
                .addProperty("data", data)
                .required(List.of("type", "timestamp", "data"));
    }

    private static PathItem posted(String id, String summary, String detail, Schema message, String example) {
        var body = OASFactory.createRequestBody()
                .required(true)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/json",
                                OASFactory.createMediaType().schema(message).example(read(example))));
        return OASFactory.createPathItem().POST(operation(id, summary, detail).requestBody(body));
    }

    private static Operation operation(String id, String summary, String detail) {
        return OASFactory.createOperation()
                .operationId(id)
                .addTag("integrate")
                .summary(summary)
                .description(detail + ". The guide at /webhooks.md says how to check it and how often it comes again")
                .security(List.of())
                .addParameter(
                        header("webhook-id", "The same at every attempt: who remembers it sees each message once"))
                .addParameter(header("webhook-timestamp", "Of this attempt, in seconds since 1970"))
                .addParameter(header("webhook-signature", "One or two, with a space between: accept any that is right"))
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("2XX", OASFactory.createAPIResponse().description("Taken"))
                        .addAPIResponse("410", gone()));
    }

    private static APIResponse gone() {
        return OASFactory.createAPIResponse()
                .description("Switches the webhook off. After every other answer the message comes again; how the body "
                        + "begins stands in the list of attempts")
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema()
                                                .addType(SchemaType.OBJECT)
                                                .addProperty("type", text())
                                                .addProperty("title", text()))
                                        .example(read(GONE))));
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name(name)
                .required(true)
                .description(description)
                .schema(text().maxLength(500));
    }

    private static Map<?, ?> read(String example) {
        try {
            return new ObjectMapper().readValue(example, LinkedHashMap.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
