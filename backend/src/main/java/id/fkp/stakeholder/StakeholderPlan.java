package id.fkp.stakeholder;

import id.fkp.feedback.given.CommunityElement;
import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.OneLine;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a unit keeps of somebody it asks.
 *
 * @param contact e-mail address or phone number, as the invitation is sent
 * @param note for the unit alone
 */
@Schema(description = "An organisation, or somebody who speaks for no organisation, in the directory of a unit")
public record StakeholderPlan(
        @Schema(
                description = "Or, of people without an organisation, whom they stand for",
                examples = "Paguyuban UMKM Kota Tanjungbalai",
                maxLength = 200)
        @NotBlank
        @PlainText
        @OneLine
        @MaxCodePoints(200)
        String organisation,

        @Schema(description = "Which of the five elements of the community (PEKPPP)", examples = "SERVICE_USER")
        @NotNull
        CommunityElement element,

        @Schema(nullable = true, examples = "Kota Tanjungbalai", maxLength = 200)
        @PlainText
        @MaxCodePoints(200)
        @Nullable
        String region,

        @Schema(nullable = true, description = "Who speaks for it", examples = "Siti Contoh", maxLength = 200)
        @PlainText
        @OneLine
        @MaxCodePoints(200)
        @Nullable
        String name,

        @Schema(nullable = true, examples = "Ketua", maxLength = 200) @PlainText @OneLine @MaxCodePoints(200) @Nullable
        String position,

        @Schema(
                nullable = true,
                description = "E-mail address or phone number",
                examples = "paguyuban@example.id",
                maxLength = 200)
        @PlainText
        @MaxCodePoints(200)
        @Nullable
        String contact,

        @Schema(
                nullable = true,
                description = "For the unit alone",
                examples = "Hubungi lewat WhatsApp",
                maxLength = 1000)
        @PlainText
        @MaxCodePoints(1000)
        @Nullable
        String note) {

    public StakeholderPlan {
        region = Blank.orNothing(region);
        name = Blank.orNothing(name);
        position = Blank.orNothing(position);
        contact = Blank.orNothing(contact);
        note = Blank.orNothing(note);
    }
}
