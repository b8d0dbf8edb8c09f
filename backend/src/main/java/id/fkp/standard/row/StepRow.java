package id.fkp.standard.row;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/**
 * One step of the procedure.
 *
 * @param amount how long it takes at most, together with {@code unit}
 */
@AmountWithUnit
@Schema(
        name = "StepRow",
        description = "One step of the procedure, in SD2",
        properties = @SchemaProperty(name = "kind", type = SchemaType.STRING, enumeration = "STEP"),
        requiredProperties = "kind")
public record StepRow(
        @NotNull UUID id,

        @Schema(nullable = true, description = "Who takes the step", examples = "Petugas loket")
        @PlainText
        @MaxCodePoints(200)
        @Nullable
        String actor,

        @Schema(examples = "Mencatat aduan dan memberi nomor register") @NotBlank @PlainText @MaxCodePoints(1000)
        String action,

        @Schema(
                nullable = true,
                description = "How long it takes at most: given together with unit, or neither is",
                examples = "1")
        @Min(1)
        @Max(TimeRow.MAX_AMOUNT)
        @Nullable
        Integer amount,

        @Schema(nullable = true, description = "Of amount: both are given, or neither", examples = "WORKING_DAYS")
        @Nullable
        TimeUnit unit)
        implements Row {

    @Override
    public RowKind kind() {
        return RowKind.STEP;
    }

    @Override
    public String about() {
        return action;
    }

    @Override
    public String plainText() {
        var who = actor == null ? "" : actor + ": ";
        return who + action + (amount == null || unit == null ? "" : ", paling lama " + unit.of(amount));
    }
}
