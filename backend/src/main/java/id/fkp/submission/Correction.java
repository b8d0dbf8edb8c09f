package id.fkp.submission;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A better text for an input. */
@Schema(description = "A better text for an input")
public record Correction(
        @Schema(
                description = "Plain text, 1 to 5,000 code points",
                examples = "Waktu verifikasi akun sebaiknya dihitung sejak berkas lengkap, paling lama 3 hari kerja.")
        @NotBlank
        @PlainText
        @MaxCodePoints(5000)
        String text) {}
