package id.fkp.search;

import id.fkp.standard.version.ComponentCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is looked for, and where. */
public record SearchQuestion(
        @Parameter(
                description =
                        "Words that must all occur, in any form (pelayanan finds melayani) or as beginnings. In inputs, "
                                + "beside other words, a beginning of up to three signs counts as a whole word, or as that of a word "
                                + "which offices often use",
                example = "waktu pelayanan")
        @RestQuery
        @NotBlank
        @Size(max = 200)
        String q,

        @Parameter(description = "Only these, newest first and in pages; without it, the newest five of each kind")
        @RestQuery
        @Nullable
        SearchKind kind,

        @Parameter(description = "Only of this unit") @RestQuery @Nullable
        UUID unitId,

        @Parameter(description = "Only inputs of this forum") @RestQuery @Nullable
        UUID forumId,

        @Parameter(description = "Only this component of standards, and inputs on it") @RestQuery @Nullable
        ComponentCode component) {

    /** Whether any of this kind can be what is looked for. */
    boolean wants(SearchKind other) {
        boolean ofInputsOnly = forumId != null && other != SearchKind.FEEDBACK;
        boolean ofComponentsOnly = component != null && other != SearchKind.FEEDBACK && other != SearchKind.STANDARD;
        return !ofInputsOnly && !ofComponentsOnly && (kind == null || kind == other);
    }

    Map<String, Object> parameters(String words) {
        var parameters = new HashMap<String, Object>();
        parameters.put("q", words);
        if (unitId != null) {
            parameters.put("unit", unitId);
        }
        if (forumId != null && wants(SearchKind.FEEDBACK)) {
            parameters.put("forum", forumId);
        }
        if (component != null) {
            parameters.put("component", component.name());
        }
        return parameters;
    }
}
