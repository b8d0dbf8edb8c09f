package id.fkp.certificate.reading;

import id.fkp.certificate.state.FindingKind;
import id.fkp.followup.state.FollowUpState;
import id.fkp.shared.http.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What auditors found, and what the unit does about it; for its members. */
@Schema(name = "AuditFinding", description = "What auditors found, and what the unit does about it")
public record AuditFindingRepresentation(
        UUID id,
        @Schema(examples = "NC-01") String number,
        @Schema(nullable = true, examples = "7.2") @Nullable String clause,
        FindingKind kind,

        @Schema(examples = "Rekaman pelatihan petugas loket belum lengkap.")
        String text,

        @Schema(nullable = true, examples = "Daftar pelatihan dibuat per tahun, bukan per orang.") @Nullable
        String cause,

        @Schema(nullable = true, examples = "Menyusun matriks kompetensi per petugas.") @Nullable
        String action,

        @Schema(nullable = true) @Nullable LocalDate dueOn,
        @Schema(nullable = true) @Nullable LocalDate closedOn,

        @Schema(nullable = true, examples = "Matriks kompetensi ditetapkan 1 April.") @Nullable
        String evidence,

        @Schema(nullable = true) @Nullable UUID evidenceFileId,

        @Schema(nullable = true, description = "A follow-up of the unit that mends it, too") @Nullable
        UUID followUpId,

        @Schema(nullable = true, description = "How far that is") @Nullable
        Promised followUp,

        @Schema(description = "Whether its day has passed, in the unit's zone, and it is not closed")
        boolean overdue,

        @Schema(examples = "0") int version)
        implements Versioned {

    /** How far the promise is that mends it. */
    @Schema(name = "FindingFollowUp", description = "How far what was promised because of a finding is")
    public record Promised(
            @Schema(examples = "Menyusun matriks kompetensi per petugas")
            String text,

            FollowUpState state,
            LocalDate dueOn,

            @Schema(description = "Whether its day has passed, in the unit's zone, and it is not done")
            boolean overdue) {}
}
