package id.fkp.inbox.concealment;

import id.fkp.response.ConcealedResponses.Original;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was answered, before parts of it were concealed. */
@Schema(description = "What was answered, before parts of it were concealed")
public record OriginalAnswer(
        @Schema(nullable = true, examples = "Hubungi Pak Budi di loket 2.") @Nullable
        String text,

        @Schema(nullable = true, examples = "Papan di loket sudah berbunyi demikian.") @Nullable
        String noChangeReason,

        Instant respondedAt) {

    static OriginalAnswer of(Original original) {
        return new OriginalAnswer(original.text(), original.noChangeReason(), original.respondedAt());
    }
}
