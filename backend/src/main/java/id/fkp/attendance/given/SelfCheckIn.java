package id.fkp.attendance.given;

import id.fkp.shared.text.MaxCodePoints;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody in the hall checks in with the own phone. */
@Schema(
        description = "A ticket, and the code that the hall shows now",
        examples = "{\"registrationNumber\":\"7K3M-Q2XK\",\"code\":\"402913\"}")
public record SelfCheckIn(
        @Schema(examples = "7K3M-Q2XK", maxLength = 20) @NotBlank @MaxCodePoints(20)
        String registrationNumber,

        @Schema(examples = "402913") @NotNull @Pattern(regexp = "^[0-9]{6}$")
        String code) {}
