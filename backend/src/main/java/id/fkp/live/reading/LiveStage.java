package id.fkp.live.reading;

import id.fkp.standard.version.ComponentCode;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a running session stands, as everybody sees it. */
@Schema(description = "Where a running session stands; what is absent is not chosen")
public record LiveStage(
        @Schema(nullable = true, description = "Of the agenda, from 1", examples = "2") @Nullable
        Integer agendaItem,

        @Schema(nullable = true, description = "The text that is spoken about") @Nullable
        Subject subject,

        @Schema(nullable = true, description = "The question that is spoken about; it is among the questions") @Nullable
        UUID questionId) {

    /** A text that is spoken about, or a component of it. */
    @Schema(
            name = "LiveSubject",
            description =
                    "A text that is spoken about, or one component of it, as the forum discusses it now: read it at "
                            + "/standards/{standardId}/versions/{versionNumber}/components/{component}")
    public record Subject(
            UUID standardId,

            @Schema(examples = "Pengujian Sampel Pihak Ketiga")
            String standardTitle,

            @Schema(examples = "1") int versionNumber,

            @Schema(nullable = true, description = "Absent for the text as a whole") @Nullable
            ComponentCode component) {}
}
