package id.fkp.inbox.concealment;

import id.fkp.feedback.exchange.Exchanges.Original;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was said beside an input, before parts of it were concealed. */
@Schema(description = "What was said beside an input, before parts of it were concealed")
public record OriginalExchange(
        @Schema(examples = "Pak Budi di loket 2 tidak menjawab soal biaya.")
        String text,

        Instant writtenAt) {

    static OriginalExchange of(Original original) {
        return new OriginalExchange(original.text(), original.writtenAt());
    }
}
