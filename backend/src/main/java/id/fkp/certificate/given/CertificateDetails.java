package id.fkp.certificate.given;

import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a certificate, or of one that is applied for.
 *
 * @param historic entered as it was found; what is not known of it is a gap
 * @param validUntil its last day; if absent, counted by the rule
 * @param decisionYear where nobody knows the day any more
 * @param predecessorId the certificate of the unit that it renews
 */
@Schema(description = "A certificate as its unit enters it", examples = CertificateDetails.EXAMPLE)
public record CertificateDetails(
        @Schema(
                description = "The standard without its edition, as it is cited",
                examples = "SNI ISO 9001",
                maxLength = 60)
        @NotBlank
        @PlainText
        @MaxCodePoints(60)
        String standard,

        @Schema(
                nullable = true,
                description = "The year of the standard; may be absent only where the entry is historic",
                examples = "2015",
                maxLength = 20)
        @PlainText
        @MaxCodePoints(20)
        @Nullable
        String edition,

        @Schema(
                nullable = true,
                description = "For what it is",
                examples = "Pelayanan sertifikasi dan layanan informasi obat dan makanan",
                maxLength = 1000)
        @PlainText
        @MaxCodePoints(1000)
        @Nullable
        String scope,

        @Schema(description = "The places it covers", examples = "[\"Jl. Jenderal Sudirman Km 5, Tanjungbalai\"]")
        @NotNull
        @Size(max = 50)
        List<@NotBlank @PlainText @MaxCodePoints(300) String> sites,

        @Schema(
                nullable = true,
                description = "The certification body",
                examples = "Lembaga Sertifikasi Contoh",
                maxLength = 200)
        @PlainText
        @MaxCodePoints(200)
        @Nullable
        String body,

        @Schema(
                nullable = true,
                description = "Who has accredited that body",
                examples = "Komite Akreditasi Nasional",
                maxLength = 200)
        @PlainText
        @MaxCodePoints(200)
        @Nullable
        String accreditationBody,

        @Schema(nullable = true, examples = "LSSM-000-IDN", maxLength = 100) @PlainText @MaxCodePoints(100) @Nullable
        String accreditationNumber,

        @Schema(
                nullable = true,
                description = "The number on the certificate",
                examples = "QMS/2026/0012",
                maxLength = 100)
        @PlainText
        @MaxCodePoints(100)
        @Nullable
        String number,

        @Schema(nullable = true, description = "When the body decided", examples = "2026-03-02") @Nullable
        LocalDate decidedOn,

        @Schema(
                nullable = true,
                description = "Only of historic entries: the year of the decision where its day is not known",
                examples = "2018")
        @Min(1980)
        @Max(2200)
        @Nullable
        Integer decisionYear,

        @Schema(nullable = true, examples = "2026-03-02") @Nullable
        LocalDate validFrom,

        @Schema(
                nullable = true,
                description = "The last day; if absent, three years from validFrom",
                examples = "2029-03-01")
        @Nullable
        LocalDate validUntil,

        @Schema(nullable = true, description = "The certificate of the unit that it renews") @Nullable
        UUID predecessorId,

        @Schema(nullable = true, description = "A file of the unit: the certificate itself") @Nullable
        UUID fileId,

        @Schema(description = "true: entered as it was found; gaps names what is not known of it") @NotNull
        Boolean historic,

        @Schema(description = "Whether everybody may read it; its file then, too, for ever") @NotNull
        Boolean published,

        @Schema(description = "Whether everybody may read how many findings its audits had") @NotNull
        Boolean countsPublished) {

    static final String EXAMPLE = """
            {"standard":"SNI ISO 9001","edition":"2015","scope":"Pelayanan sertifikasi obat dan makanan",\
            "sites":["Jl. Jenderal Sudirman Km 5, Tanjungbalai"],"body":"Lembaga Sertifikasi Contoh",\
            "historic":false,"published":true,"countsPublished":false}""";

    public CertificateDetails {
        edition = Blank.orNothing(edition);
        scope = Blank.orNothing(scope);
        body = Blank.orNothing(body);
        accreditationBody = Blank.orNothing(accreditationBody);
        accreditationNumber = Blank.orNothing(accreditationNumber);
        number = Blank.orNothing(number);
    }
}
