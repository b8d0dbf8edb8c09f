package id.fkp.certificate.given;

import id.fkp.certificate.state.CertificateState;
import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a certificate has come to another state. */
@Schema(
        description = "That a certificate has come to another state",
        examples = "{\"to\":\"SUSPENDED\",\"on\":\"2026-11-02\",\"reason\":\"Surveilans kedua belum dilakukan\"}")
public record CertificateMove(
        @NotNull CertificateState to,

        @Schema(description = "When it did, not later than today", examples = "2026-11-02") @NotNull
        LocalDate on,

        @Schema(
                nullable = true,
                description =
                        "Needed for SUSPENDED and WITHDRAWN, and when a suspension ends. Everybody reads it where the "
                                + "certificate is public",
                examples = "Surveilans kedua belum dilakukan",
                maxLength = 1000)
        @PlainText
        @MaxCodePoints(1000)
        @Nullable
        String reason) {

    public CertificateMove {
        reason = Blank.orNothing(reason);
    }
}
