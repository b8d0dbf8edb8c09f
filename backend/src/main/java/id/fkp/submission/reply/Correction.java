package id.fkp.submission.reply;

import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A better text for an input. */
@Schema(name = "FeedbackCorrection", description = "A better text for an input")
public record Correction(
        @Schema(
                description = "Plain text, 1 to 5,000 code points",
                examples = "Waktu verifikasi akun sebaiknya dihitung sejak berkas lengkap, paling lama 3 hari kerja.")
        @NotBlank
        @PlainText
        @MaxCodePoints(5000)
        String text,

        @Schema(
                nullable = true,
                description =
                        "What the one component it names, or its row, should say instead; plain text, up to 5,000 "
                                + "code points. Left out, the proposal stays as it is; empty, there is none any more",
                examples = "Paling lama 3 hari kerja sejak berkas dinyatakan lengkap.")
        @PlainText
        @MaxCodePoints(5000)
        @Nullable
        String proposedText) {

    /** The proposal that the input has from now on. */
    public @Nullable String proposal(@Nullable String before) {
        if (proposedText == null) {
            return before;
        }
        return Blank.is(proposedText) ? null : proposedText;
    }
}
