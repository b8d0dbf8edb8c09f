package id.fkp.standard.row;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/**
 * What one thing costs whom.
 *
 * @param amount in rupiah; 0 says that it is free, null that no amount is said here
 * @param legalBasis what allows the unit to charge it
 */
@Schema(
        name = "FeeRow",
        description = "What one thing costs whom, in SD4",
        properties = @SchemaProperty(name = "kind", type = SchemaType.STRING, enumeration = "FEE"),
        requiredProperties = "kind")
public record FeeRow(
        @NotNull UUID id,

        @Schema(examples = "Surat keterangan ekspor") @NotBlank @PlainText @MaxCodePoints(300)
        String subject,

        @Schema(
                nullable = true,
                description = "Rupiah; 0 says that it is free, absent that no amount is said here",
                examples = "50000")
        @Min(0)
        @Max(1_000_000_000_000L)
        @Nullable
        Long amount,

        @Schema(nullable = true, description = "What it is charged for each of", examples = "surat")
        @PlainText
        @MaxCodePoints(100)
        @Nullable
        String per,

        @Schema(nullable = true, description = "What allows it to be charged", examples = "Peraturan tarif PNBP")
        @PlainText
        @MaxCodePoints(500)
        @Nullable
        String legalBasis)
        implements Row {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    @Override
    public RowKind kind() {
        return RowKind.FEE;
    }

    @Override
    public String about() {
        return subject;
    }

    @Override
    public String plainText() {
        var cost = amount == null ? "" : ": Rp" + String.format(INDONESIAN, "%,d", amount);
        return subject + cost + (per == null ? "" : " per " + per) + (legalBasis == null ? "" : ", " + legalBasis);
    }
}
