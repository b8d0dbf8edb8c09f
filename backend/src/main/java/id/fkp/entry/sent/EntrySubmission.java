package id.fkp.entry.sent;

import id.fkp.entry.row.EntryDefaults;
import id.fkp.feedback.given.FeedbackChannel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Inputs that a program sends at once.
 *
 * @param source from where they come; what an item is called is unique within it
 */
@Schema(description = "Inputs that a program sends at once; each is judged by itself", example = """
                {"source": "whatsapp", "items": [
                    {"externalId": "wamid.1001", "text": "Antrean di loket 2 terlalu panjang.", "components": ["SD2"],
                     "receivedOn": "2026-12-01"},
                    {"externalId": "wamid.1002", "text": "Petugas membentak saya.", "kind": "COMPLAINT",
                     "receivedOn": "2026-12-01", "trackingId": "8123456"}]}""")
public record EntrySubmission(
        @Schema(
                description = "From where they come: whatsapp, survey, sp4n-lapor, or a short name of your own. The "
                        + "three give their channel to items that name none",
                examples = "whatsapp")
        @NotNull
        @Pattern(regexp = EntrySubmission.SOURCE)
        @Size(max = 40)
        String source,

        @NotNull @Size(min = 1, max = 10_000) List<@NotNull @Valid EntryItem> items) {

    /** What systems that send us something are called. */
    public static final String SOURCE = "^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$";

    private static final Map<String, FeedbackChannel> CHANNELS = Map.of(
            "whatsapp", FeedbackChannel.WHATSAPP,
            "survey", FeedbackChannel.SURVEY,
            "sp4n-lapor", FeedbackChannel.SP4N_LAPOR);

    /** What holds for items that do not say it themselves. */
    public EntryDefaults defaults(LocalDate today) {
        return new EntryDefaults(CHANNELS.get(source), today);
    }
}
