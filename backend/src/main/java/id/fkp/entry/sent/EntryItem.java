package id.fkp.entry.sent;

import id.fkp.entry.sheet.SheetColumn;
import id.fkp.entry.sheet.SheetRow;
import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One of the inputs that a program sends. Its fields are what a row of a sheet has for columns, and are judged as there, so
 * that what is wrong with one refuses that one; the bounds here only keep a request from growing.
 */
@Schema(
        description = "One input that a program sends. What is wrong with it refuses this one and no other; names of "
                + "things are understood as in a sheet")
public record EntryItem(
        @Schema(
                description = "What the source calls it: the same for good, and no other item's. Sent again it "
                        + "doubles nothing",
                examples = "wamid.1001")
        @NotBlank
        @PlainText
        @MaxCodePoints(100)
        String externalId,

        @Schema(
                nullable = true,
                description =
                        "WHATSAPP, SURVEY, SP4N_LAPOR, EMAIL, LETTER, BOX or PAPER_FORM; the source's when absent",
                examples = "WHATSAPP")
        @MaxCodePoints(200)
        @Nullable
        String channel,

        @Schema(
                nullable = true,
                description = "The day on which the office had it; the day of sending when absent",
                examples = "2026-12-01")
        @MaxCodePoints(200)
        @Nullable
        String receivedOn,

        @Schema(
                nullable = true,
                description = "The day on which its giver wrote it; lets in what came within the forum's lateHours",
                examples = "2026-11-30")
        @MaxCodePoints(200)
        @Nullable
        String writtenOn,

        @Schema(
                nullable = true,
                description = "Code or title of the standard it is about; not needed where the forum discusses one",
                examples = "SP-01")
        @MaxCodePoints(500)
        @Nullable
        String standard,

        @Schema(nullable = true, description = "Codes of the components it is about", examples = "[\"SD3\"]")
        @Size(max = 14)
        @Nullable
        List<@NotNull @MaxCodePoints(200) String> components,

        @Schema(
                nullable = true,
                description = "SUPPORT, OBJECTION, SUGGESTION (when absent), QUESTION, CORRECTION, APPRECIATION or "
                        + "COMPLAINT. A complaint is kept from the public and led to SP4N-LAPOR!",
                examples = "SUGGESTION")
        @MaxCodePoints(200)
        @Nullable
        String kind,

        @Schema(
                nullable = true,
                description = "Plain text, 1 to 5,000 code points; an item without it is refused",
                examples = "Antrean di loket 2 terlalu panjang.")
        @MaxCodePoints(50_000)
        @Nullable
        String text,

        @Schema(
                nullable = true,
                description = "What the one component named should say instead; up to 5,000 code points",
                examples = "Paling lama 3 hari kerja.")
        @MaxCodePoints(50_000)
        @Nullable
        String proposedText,

        @Schema(
                nullable = true,
                description = "SERVICE_USER, EXPERT_ACADEMIC, RELATED_AGENCY, CIVIL_SOCIETY or MEDIA",
                examples = "SERVICE_USER")
        @MaxCodePoints(200)
        @Nullable
        String element,

        @Schema(nullable = true, description = "For whom the giver speaks", examples = "Paguyuban UMKM")
        @MaxCodePoints(2000)
        @Nullable
        String organisation,

        @Schema(
                nullable = true,
                description = "Kept apart; shown only where identity is PUBLIC",
                examples = "Siti Contoh")
        @MaxCodePoints(2000)
        @Nullable
        String name,

        @Schema(nullable = true, description = "Kept apart and never shown", examples = "siti@contoh.id")
        @MaxCodePoints(2000)
        @Nullable
        String contact,

        @Schema(
                nullable = true,
                description = "PUBLIC, OFFICE (when absent, with a name) or ANONYMOUS: who may know who said it",
                examples = "OFFICE")
        @MaxCodePoints(200)
        @Nullable
        String identity,

        @Schema(nullable = true, description = "Whether the giver agrees that the name is shown; needed for PUBLIC")
        @Nullable
        Boolean consent,

        @Schema(nullable = true, description = "id (when absent) or en", examples = "id") @MaxCodePoints(200) @Nullable
        String language,

        @Schema(
                nullable = true,
                description = "The number of its case at SP4N-LAPOR!, of what was referred from there or is a case "
                        + "there by now: letters, digits and hyphens, at most 40. A case is one input of a forum",
                examples = "8123456")
        @MaxCodePoints(200)
        @Nullable
        String trackingId) {

    public EntryItem {
        trackingId = Blank.orNothing(trackingId);
    }

    /** As a row of a sheet that has these columns. */
    public SheetRow row(int number) {
        var said = new EnumMap<SheetColumn, String>(SheetColumn.class);
        fields().forEach((column, value) -> {
            if (value != null && !value.isBlank()) {
                said.put(column, value.strip());
            }
        });
        if (Boolean.TRUE.equals(consent)) {
            said.put(SheetColumn.CONSENT, "yes");
        }
        return new SheetRow(number, List.of(), said, true, false);
    }

    private Map<SheetColumn, @Nullable String> fields() {
        var fields = new EnumMap<SheetColumn, @Nullable String>(SheetColumn.class);
        fields.put(SheetColumn.CHANNEL, channel);
        fields.put(SheetColumn.RECEIVED_ON, receivedOn);
        fields.put(SheetColumn.WRITTEN_ON, writtenOn);
        fields.put(SheetColumn.STANDARD, standard);
        fields.put(SheetColumn.COMPONENT, components == null ? null : String.join(";", components));
        fields.put(SheetColumn.KIND, kind);
        fields.put(SheetColumn.TEXT, text);
        fields.put(SheetColumn.PROPOSED_TEXT, proposedText);
        fields.put(SheetColumn.ELEMENT, element);
        fields.put(SheetColumn.ORGANISATION, organisation);
        fields.put(SheetColumn.NAME, name);
        fields.put(SheetColumn.CONTACT, contact);
        fields.put(SheetColumn.IDENTITY, identity);
        fields.put(SheetColumn.LANGUAGE, language);
        return fields;
    }

    /** What it says, as it was sent. Who said it is not in there, so that nobody can be found by it. */
    public String content() {
        var parts = components == null ? Stream.<String>of() : components.stream();
        return Stream.of(
                        channel,
                        receivedOn,
                        writtenOn,
                        standard,
                        parts.map(String::strip).sorted().collect(Collectors.joining(" ")),
                        kind,
                        text,
                        proposedText,
                        element,
                        language,
                        trackingId)
                .map(part -> part == null ? "" : part.strip())
                .collect(Collectors.joining("\0"));
    }
}
