package id.fkp.integrate.upsert;

import id.fkp.entry.sent.EntrySubmission;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import id.fkp.standard.version.ComponentCode;
import id.fkp.standard.version.ComponentText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Drafts of a unit's standards as another system has them. */
@Schema(description = "Drafts of a unit's standards as another system has them", example = """
                {"source": "simpel", "items": [{"externalId": "sp-17", "serviceExternalId": "simpel-17", "code": "SP-17",
                    "title": "Standar Pelayanan Pengujian Obat dan Makanan", "components": [
                        {"code": "SD3", "text": {"content": {"type": "doc", "content": [{"type": "paragraph", "content": [
                            {"type": "text", "text": "Paling lama 14 hari kerja."}]}]}}}]}]}""")
public record StandardUpserts(
        @Schema(description = "A short name of the system; external ids are unique within it", examples = "simpel")
        @NotNull
        @Pattern(regexp = EntrySubmission.SOURCE)
        @Size(max = 40)
        String source,

        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid StandardItem> items) {

    /** One standard with texts of its draft. */
    @Schema(
            name = "StandardUpsert",
            description =
                    "One standard, by what the other system calls it, with texts of its draft. Components that are "
                            + "not named stay as they are")
    public record StandardItem(
            @Schema(description = "What the system calls it, the same for good", examples = "sp-17")
            @NotBlank
            @PlainText
            @MaxCodePoints(100)
            String externalId,

            @Schema(nullable = true, description = "Once, of a standard that is there already: it gets the external id")
            @Nullable
            UUID id,

            @Schema(nullable = true, description = "Of a standard to be created: its service, by our id") @Nullable
            UUID serviceId,

            @Schema(
                    nullable = true,
                    description = "Of a standard to be created: its service, by what the same system calls it",
                    examples = "simpel-17")
            @MaxCodePoints(100)
            @Nullable
            String serviceExternalId,

            @Schema(description = "Short and unique within the unit", examples = "SP-17")
            @NotBlank
            @MaxCodePoints(20)
            @PlainText
            String code,

            @Schema(examples = "Standar Pelayanan Pengujian Obat dan Makanan") @NotBlank @MaxCodePoints(300) @PlainText
            String title,

            @NotNull @Size(max = 14) List<@NotNull @Valid ComponentItem> components,

            @Schema(
                    nullable = true,
                    description = "Whether texts may go that others have written in the draft; without it they refuse "
                            + "the item")
            @Nullable
            Boolean replaces)
            implements Item {}

    /** The text of one component. */
    @Schema(name = "ComponentUpsert", description = "The text of one component, and its typed rows")
    public record ComponentItem(
            @NotNull ComponentCode code, @NotNull @Valid ComponentText text) {}
}
