package id.fkp.certificate.given;

import id.fkp.certificate.state.FindingKind;
import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What auditors found, and what the unit does about it. Members read it, and nobody else. */
@Schema(description = "What auditors found, and what the unit does about it", examples = FindingDetails.EXAMPLE)
public record FindingDetails(
        @Schema(description = "As the report numbers it", examples = "NC-01", maxLength = 40)
        @NotBlank
        @PlainText
        @MaxCodePoints(40)
        String number,

        @Schema(nullable = true, description = "Of the standard", examples = "7.2", maxLength = 60)
        @PlainText
        @MaxCodePoints(60)
        @Nullable
        String clause,

        @NotNull FindingKind kind,

        @Schema(examples = "Rekaman pelatihan petugas loket belum lengkap.", maxLength = 2000)
        @NotBlank
        @PlainText
        @MaxCodePoints(2000)
        String text,

        @Schema(nullable = true, examples = "Daftar pelatihan dibuat per tahun, bukan per orang.", maxLength = 2000)
        @PlainText
        @MaxCodePoints(2000)
        @Nullable
        String cause,

        @Schema(
                nullable = true,
                description = "What is done so that it does not happen again",
                examples = "Menyusun matriks kompetensi per petugas.",
                maxLength = 2000)
        @PlainText
        @MaxCodePoints(2000)
        @Nullable
        String action,

        @Schema(nullable = true, examples = "2026-04-10") @Nullable
        LocalDate dueOn,

        @Schema(nullable = true, description = "Needs an action and evidence", examples = "2026-04-01") @Nullable
        LocalDate closedOn,

        @Schema(
                nullable = true,
                description = "What shows that it is mended",
                examples = "Matriks kompetensi ditetapkan 1 April.",
                maxLength = 2000)
        @PlainText
        @MaxCodePoints(2000)
        @Nullable
        String evidence,

        @Schema(nullable = true, description = "A file of the unit that shows it") @Nullable
        UUID evidenceFileId,

        @Schema(nullable = true, description = "A follow-up of the unit that mends it, too; public as it is anyway")
        @Nullable
        UUID followUpId) {

    static final String EXAMPLE = """
            {"number":"NC-01","clause":"7.2","kind":"MINOR","text":"Rekaman pelatihan petugas loket belum lengkap.",\
            "action":"Menyusun matriks kompetensi per petugas.","dueOn":"2026-04-10"}""";

    public FindingDetails {
        clause = Blank.orNothing(clause);
        cause = Blank.orNothing(cause);
        action = Blank.orNothing(action);
        evidence = Blank.orNothing(evidence);
    }
}
