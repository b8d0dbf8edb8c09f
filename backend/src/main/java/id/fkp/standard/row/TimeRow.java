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
 * How long one kind of service, or one stage of it, takes at most.
 *
 * @param startsWhen what happens when the time begins to run
 */
@Schema(
        name = "TimeRow",
        description = "How long one kind of service, or one stage of it, takes at most, in SD3",
        properties = @SchemaProperty(name = "kind", type = SchemaType.STRING, enumeration = "TIME"),
        requiredProperties = "kind")
public record TimeRow(
        @NotNull UUID id,

        @Schema(examples = "Verifikasi akun") @NotBlank @PlainText @MaxCodePoints(300)
        String subject,

        @Schema(examples = "3") @NotNull @Min(1) @Max(MAX_AMOUNT)
        Integer amount,

        @NotNull TimeUnit unit,

        @Schema(nullable = true, description = "From what moment it counts", examples = "akun didaftarkan")
        @PlainText
        @MaxCodePoints(300)
        @Nullable
        String startsWhen)
        implements Row {

    static final int MAX_AMOUNT = 10_000;
    static final String EXAMPLE = """
            {"kind":"TIME","id":"01993b6e-5f00-7c3a-9d5e-0f1e2d3c4b5a","subject":"Verifikasi akun","amount":3,\
            "unit":"WORKING_DAYS","startsWhen":"akun didaftarkan"}""";

    @Override
    public RowKind kind() {
        return RowKind.TIME;
    }

    @Override
    public String about() {
        return subject;
    }

    @Override
    public String plainText() {
        return subject + ": paling lama " + unit.of(amount) + (startsWhen == null ? "" : " sejak " + startsWhen);
    }
}
