package id.fkp.live.stage;

import id.fkp.standard.version.ComponentCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a session is to stand, whole: what is absent is left. */
@Schema(description = "Where a session is to stand, whole: what is absent is left", examples = StagePlan.EXAMPLE)
public record StagePlan(
        @Schema(
                nullable = true,
                description = "Of the agenda, from 1. Another one than before ends that and begins this",
                examples = "1")
        @Min(1)
        @Max(50)
        @Nullable
        Integer agendaItem,

        @Schema(nullable = true, description = "One of those the forum discusses") @Nullable
        UUID standardId,

        @Schema(nullable = true, description = "Of that standard; absent for the text as a whole") @Nullable
        ComponentCode component,

        @Schema(nullable = true, description = "One that is SHOWN or DONE. The one that it takes the place of is DONE")
        @Nullable
        UUID questionId,

        @Schema(description = "Whether what is asked from now on waits until somebody has read it", examples = "true")
        boolean moderated) {

    static final String EXAMPLE = """
            {"agendaItem":1,"moderated":true}""";
}
