package id.fkp.unit.plan;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit to be entered under an institution; the fields are those of {@link UnitDetails}. */
@Schema(description = "A unit as it is entered")
public record UnitPlan(
        @NotNull UUID institutionId,

        @Schema(examples = "Loka POM di Kota Tanjungbalai") @NotBlank @PlainText @MaxCodePoints(200)
        String name,

        @Schema(examples = "Loka POM Tanjungbalai") @NotBlank @PlainText @MaxCodePoints(60)
        String shortName,

        @Schema(examples = "Jl. Jenderal Sudirman Km 5, Kota Tanjungbalai") @NotBlank @PlainText @MaxCodePoints(500)
        String address,

        @Schema(
                enumeration = {"Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"},
                examples = "Asia/Jakarta")
        @NotNull
        @Pattern(regexp = "^Asia/(Jakarta|Makassar|Jayapura)$", message = "{fkp.Zone}")
        String zone,

        @NotNull @Size(max = 100) List<@NotNull @Valid Territory> territories,

        @Schema(nullable = true, description = "Plain text with line breaks") @PlainText @MaxCodePoints(2000) @Nullable
        String about,

        @Schema(nullable = true, examples = "+62 623 000000")
        @Pattern(regexp = "^\\+?[0-9 ()/.-]{3,40}$", message = "{fkp.Phone}")
        @Nullable
        String phone,

        @Schema(nullable = true, examples = "loka@example.go.id")
        @Pattern(regexp = "^[^\\s\\p{Cc}@]{1,64}@[^\\s\\p{Cc}@]{1,190}$", message = "{fkp.Email}")
        @Nullable
        String email,

        @Schema(
                nullable = true,
                description =
                        "Day on which it was founded, never later than today. From it the six months run in which a new unit"
                                + " establishes its standards (PP 96/2012 art 22(1)); without it, from the day it was entered",
                examples = "2018-07-02")
        @Nullable
        LocalDate foundedOn) {

    public UnitDetails details() {
        return new UnitDetails(name, shortName, address, zone, territories, about, phone, email, foundedOn);
    }
}
