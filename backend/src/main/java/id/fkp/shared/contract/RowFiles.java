package id.fkp.shared.contract;

import jakarta.ws.rs.Produces;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;

/** Says of what gives its rows as a file, in whichever form is asked for, what that file is; unless it says so itself. */
final class RowFiles {

    private static final DotName PRODUCES = DotName.createSimple(Produces.class);
    private static final DotName ITSELF = DotName.createSimple(APIResponse.class);

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String JSONL = "application/jsonl";

    private static final String CSV_EXAMPLE =
            "\uFEFF\"ID\",\"Isi\"\r\n\"01993b6e-5f00-7c3a-9d5e-0f1e2d3c4b5a\",\"Loketnya kurang.\"\r\n";
    private static final String JSONL_EXAMPLE =
            "{\"id\":\"01993b6e-5f00-7c3a-9d5e-0f1e2d3c4b5a\",\"text\":\"Loketnya kurang.\"}\n";

    private RowFiles() {}

    static void state(Operation operation, MethodInfo method) {
        var forms = method.declaringClass().declaredAnnotation(PRODUCES);
        if (forms != null
                && Arrays.asList(forms.value().asStringArray()).contains(JSONL)
                && !method.hasDeclaredAnnotation(ITSELF)) {
            var content = OASFactory.createContent()
                    .addMediaType(CSV, of(text().addExample(CSV_EXAMPLE)))
                    .addMediaType(
                            XLSX, of(OASFactory.createSchema().format("binary").addType(SchemaType.STRING)))
                    .addMediaType(JSONL, of(text().addExample(JSONL_EXAMPLE)));
            operation
                    .getResponses()
                    .addAPIResponse(
                            "200",
                            OASFactory.createAPIResponse()
                                    .description("The file")
                                    .content(content));
        }
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static MediaType of(Schema schema) {
        return OASFactory.createMediaType().schema(schema);
    }
}
