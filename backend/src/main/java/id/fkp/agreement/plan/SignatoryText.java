package id.fkp.agreement.plan;

import id.fkp.attendance.given.Sex;
import id.fkp.feedback.given.CommunityElement;
import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One who is to sign, as it is drafted.
 *
 * @param consentName whether the public copy may show the name; that of the head always stands there
 */
@Schema(name = "SignatoryText", description = "One who is to sign a record of agreement, as it is drafted")
public record SignatoryText(
        @NotNull SignatoryRole role,

        @Schema(nullable = true, description = "Of a representative: whom it stands for") @Nullable
        CommunityElement element,

        @Schema(
                nullable = true,
                description = "Needed by the signing; for members",
                examples = "Siti Contoh",
                maxLength = 200)
        @MaxCodePoints(200)
        @PlainText
        @Nullable
        String name,

        @Schema(nullable = true, description = "For members", examples = "0800 0000 0000", maxLength = 50)
        @MaxCodePoints(50)
        @PlainText
        @Nullable
        String phone,

        @Schema(nullable = true, description = "Needed by the signing; for members") @Nullable
        Sex sex,

        @Schema(
                nullable = true,
                description = "Jabatan/Organisasi; needed by the signing, and public",
                examples = "Paguyuban UMKM Kota Tanjungbalai",
                maxLength = 200)
        @MaxCodePoints(200)
        @PlainText
        @Nullable
        String office,

        @Schema(nullable = true, description = "Who it is on the attendance list") @Nullable
        UUID attendanceId,

        @Schema(description = "Whether the public copy may show the name; that of the head always stands there")
        boolean consentName) {

    public SignatoryText {
        name = Blank.orNothing(name);
        phone = Blank.orNothing(phone);
        office = Blank.orNothing(office);
    }
}
