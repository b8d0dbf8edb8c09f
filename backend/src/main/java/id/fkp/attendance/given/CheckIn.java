package id.fkp.attendance.given;

import id.fkp.shared.text.MaxCodePoints;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That somebody came, as a desk tells it, perhaps hours later.
 *
 * @param deskClock what the desk's clock shows while it sends, so that a wrong clock does no harm
 */
@Schema(description = "That somebody came: with a ticket, or without one", examples = CheckIn.EXAMPLE)
public record CheckIn(
        @Schema(
                nullable = true,
                description = "The number on the ticket, in any case, with or without the hyphen; absent with walkUp",
                examples = "7K3M-Q2XK",
                maxLength = 20)
        @MaxCodePoints(20)
        @Nullable
        String registrationNumber,

        @Schema(nullable = true, description = "Absent with registrationNumber") @Valid @Nullable
        WalkUp walkUp,

        @Schema(description = "When the person came, by the desk's clock") @NotNull
        Instant arrivedAt,

        @Schema(description = "What the desk's clock shows while it sends: the server takes off what it is wrong by")
        @NotNull
        Instant deskClock,

        @Schema(
                nullable = true,
                description =
                        "PNG in base64 or as a data URL, at most 200 KiB and 2,000 by 1,000 pixels; absent for who "
                                + "signs later or on paper",
                examples = DrawnSignature.EXAMPLE,
                maxLength = 280_000)
        @MaxCodePoints(280_000)
        @Nullable
        String signature) {

    static final String EXAMPLE = """
            {"walkUp":{"visitor":{"name":"Siti Contoh","organisation":"Paguyuban UMKM Kota Tanjungbalai",\
            "element":"SERVICE_USER"}},\
            "arrivedAt":"2026-12-03T02:00:00Z","deskClock":"2026-12-03T02:05:00Z"}""";
}
