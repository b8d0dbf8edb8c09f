package id.fkp.agreement.settings;

import id.fkp.shared.paper.WrittenDate;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a unit numbers its records of agreement. Offices differ; no text of the law says how. */
@Schema(
        description = "How a unit numbers its records of agreement",
        examples = "{\"numberPattern\":\"BA-{n}/FKP/{romanMonth}/{year}\"}")
public record NumberPattern(
        @Schema(
                description =
                        "With {n} for the number within the year, and {month}, {romanMonth} and {year} of the day",
                maxLength = 80)
        @NotBlank
        @MaxCodePoints(80)
        @PlainText
        @Pattern(regexp = "^[^{}]*(\\{(n|month|romanMonth|year)\\}[^{}]*)*$")
        @Pattern(regexp = "^.*\\{n\\}.*$")
        String numberPattern) {

    public static final NumberPattern DEFAULT = new NumberPattern("BA-{n}/FKP/{romanMonth}/{year}");

    /** The number of the {@code n}th record of the year of {@code day}. */
    public String number(long n, LocalDate day) {
        return numberPattern
                .replace("{n}", "" + n)
                .replace("{month}", "%02d".formatted(day.getMonthValue()))
                .replace("{romanMonth}", WrittenDate.roman(day.getMonthValue()))
                .replace("{year}", "" + day.getYear());
    }
}
