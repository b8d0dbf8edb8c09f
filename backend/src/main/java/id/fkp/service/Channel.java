package id.fkp.service;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One way to get a service.
 *
 * @param place face to face: where, as people there call it
 * @param url online: its address
 */
@Schema(description = "One way to get the service: face to face at a place, or online at an address")
@CompleteChannel
public record Channel(
        @NotNull Kind kind,

        @Schema(nullable = true, description = "Face to face: name of the place", examples = "Ruang Layanan Publik")
        @PlainText
        @MaxCodePoints(200)
        @Nullable
        String place,

        @Schema(nullable = true, description = "Face to face: postal address", examples = "Jl. Jenderal Sudirman Km 5")
        @PlainText
        @MaxCodePoints(500)
        @Nullable
        String address,

        @Schema(nullable = true, description = "Online: web address", examples = "https://layanan.example.go.id")
        @Pattern(regexp = "^https?://[^\\s\\p{Cc}]{1,500}$", message = "{fkp.WebAddress}")
        @Nullable
        String url,

        @Schema(description = "When it is open", examples = "Senin-Jumat 08.00-16.00")
        @NotBlank
        @PlainText
        @MaxCodePoints(300)
        String hours,

        @Schema(nullable = true, examples = "Antrean prioritas bagi kelompok rentan")
        @PlainText
        @MaxCodePoints(500)
        @Nullable
        String note) {

    /** Whether people come or connect. */
    @Schema(name = "ChannelKind")
    public enum Kind {
        FACE_TO_FACE,
        ONLINE
    }
}
