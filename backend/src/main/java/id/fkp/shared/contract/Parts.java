package id.fkp.shared.contract;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Says of whatever may be asked for by a range of bytes that a part is of the same types as the whole, and no more than bytes. */
final class Parts {

    private static final String PART = "206";

    private Parts() {}

    static void state(Operation operation) {
        if (operation.getParameters() == null
                || operation.getParameters().stream()
                        .noneMatch(parameter -> parameter.getName().equals("Range"))) {
            return;
        }
        var content = OASFactory.createContent();
        operation
                .getResponses()
                .getAPIResponse("200")
                .getContent()
                .getMediaTypes()
                .keySet()
                .forEach(type -> content.addMediaType(
                        type,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema()
                                        .addType(SchemaType.STRING)
                                        .format("binary"))));
        operation
                .getResponses()
                .addAPIResponse(
                        PART,
                        OASFactory.createAPIResponse()
                                .description("The part asked for")
                                .content(content));
    }
}
