package id.fkp.unit.paper;

import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the papers of a unit are to look and to be numbered. */
@Schema(
        name = "PaperSettingsPlan",
        description = "How the papers of a unit look and are numbered. In a pattern {n} stands for the number within "
                + "the year, {month}, {romanMonth} and {year} for those of the day; {n} is needed, and no other braces "
                + "are taken",
        examples = PaperPlan.EXAMPLE)
public record PaperPlan(
        @Schema(
                description = "Of the letterhead, from the top; none: institution and unit",
                examples = "[\"Badan Pengawas Obat dan Makanan\", \"Loka POM di Kota Tanjungbalai\"]")
        @NotNull
        @Size(max = 5)
        List<@NotBlank @PlainText @MaxCodePoints(120) String> lines,

        @Schema(
                nullable = true,
                description = "Below the lines; absent: address, phone and e-mail of the unit",
                examples = "Jl. Jenderal Sudirman Km 5, Kota Tanjungbalai | loka.example.go.id",
                maxLength = 300)
        @PlainText
        @MaxCodePoints(300)
        @Nullable
        String contact,

        @Schema(
                nullable = true,
                description = "PNG or JPEG of at most 500 kB and 2000 pixels a side, a file of the unit; public from "
                        + "then on",
                examples = "01930000-0000-7000-8000-00000000000a")
        @Nullable
        UUID logoFileId,

        @Schema(
                nullable = true,
                description = "What the logo shows, for those who cannot see it; needed with it",
                examples = "Lambang Badan Pengawas Obat dan Makanan",
                maxLength = 200)
        @PlainText
        @MaxCodePoints(200)
        @Nullable
        String logoSaid,

        @Schema(nullable = true, examples = "Bambang Contoh", maxLength = 200) @PlainText @MaxCodePoints(200) @Nullable
        String signerName,

        @Schema(nullable = true, examples = "Kepala Loka POM di Kota Tanjungbalai", maxLength = 200)
        @PlainText
        @MaxCodePoints(200)
        @Nullable
        String signerPosition,

        @Schema(nullable = true, examples = "NIP 19790101 200501 1 001", maxLength = 60)
        @PlainText
        @MaxCodePoints(60)
        @Nullable
        String signerNumber,

        @Schema(examples = "BA-{n}/FKP/{romanMonth}/{year}", maxLength = 80)
        @NotBlank
        @MaxCodePoints(80)
        @PlainText
        @Pattern(regexp = NumberPattern.KNOWN_HOLES)
        @Pattern(regexp = NumberPattern.WITH_N)
        String agreementPattern,

        @Schema(examples = "SK-{n}/{romanMonth}/{year}", maxLength = 80)
        @NotBlank
        @MaxCodePoints(80)
        @PlainText
        @Pattern(regexp = NumberPattern.KNOWN_HOLES)
        @Pattern(regexp = NumberPattern.WITH_N)
        String decreePattern,

        @Schema(examples = "LAP-{n}/FKP/{romanMonth}/{year}", maxLength = 80)
        @NotBlank
        @MaxCodePoints(80)
        @PlainText
        @Pattern(regexp = NumberPattern.KNOWN_HOLES)
        @Pattern(regexp = NumberPattern.WITH_N)
        String reportPattern,

        @Schema(examples = "UND-{n}/FKP/{romanMonth}/{year}", maxLength = 80)
        @NotBlank
        @MaxCodePoints(80)
        @PlainText
        @Pattern(regexp = NumberPattern.KNOWN_HOLES)
        @Pattern(regexp = NumberPattern.WITH_N)
        String invitationPattern) {

    static final String EXAMPLE = """
            {"lines":["Badan Pengawas Obat dan Makanan","Loka POM di Kota Tanjungbalai"],\
            "signerName":"Bambang Contoh","signerPosition":"Kepala Loka POM di Kota Tanjungbalai",\
            "agreementPattern":"BA-{n}/FKP/{romanMonth}/{year}","decreePattern":"SK-{n}/{romanMonth}/{year}",\
            "reportPattern":"LAP-{n}/FKP/{romanMonth}/{year}",\
            "invitationPattern":"UND-{n}/FKP/{romanMonth}/{year}"}""";

    public PaperPlan {
        contact = Blank.orNothing(contact);
        logoSaid = Blank.orNothing(logoSaid);
        signerName = Blank.orNothing(signerName);
        signerPosition = Blank.orNothing(signerPosition);
        signerNumber = Blank.orNothing(signerNumber);
    }
}
