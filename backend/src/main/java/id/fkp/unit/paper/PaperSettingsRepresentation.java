package id.fkp.unit.paper;

import id.fkp.shared.http.Versioned;
import id.fkp.shared.text.Digest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the papers of a unit look and are numbered.
 *
 * @param version -1 of a unit that has said nothing yet
 */
@Schema(name = "PaperSettings", description = "How the papers of a unit look, who signs them, how they are numbered")
public record PaperSettingsRepresentation(
        UUID unitId,

        @Schema(
                description = "Of the letterhead, from the top; none: institution and unit",
                examples = "[\"Badan Pengawas Obat dan Makanan\", \"Loka POM di Kota Tanjungbalai\"]")
        List<String> lines,

        @Schema(nullable = true, examples = "Jl. Jenderal Sudirman Km 5, Kota Tanjungbalai") @Nullable
        String contact,

        @Schema(nullable = true, description = "Its bytes are at /files/{id}/content") @Nullable
        UUID logoFileId,

        @Schema(nullable = true, examples = "Lambang Badan Pengawas Obat dan Makanan") @Nullable
        String logoSaid,

        @Schema(nullable = true, examples = "Bambang Contoh") @Nullable
        String signerName,

        @Schema(nullable = true, examples = "Kepala Loka POM di Kota Tanjungbalai") @Nullable
        String signerPosition,

        @Schema(nullable = true, examples = "NIP 19790101 200501 1 001") @Nullable
        String signerNumber,

        @Schema(examples = "BA-{n}/FKP/{romanMonth}/{year}") String agreementPattern,
        @Schema(examples = "SK-{n}/{romanMonth}/{year}") String decreePattern,

        @Schema(examples = "LAP-{n}/FKP/{romanMonth}/{year}")
        String reportPattern,

        @Schema(examples = "UND-{n}/FKP/{romanMonth}/{year}")
        String invitationPattern,

        @Schema(description = "What the next paper of each kind would be numbered today")
        List<Next> next,

        @Schema(examples = "0") int version)
        implements Versioned {

    /** The next number of a kind of paper. */
    @Schema(name = "NextPaperNumber", description = "What the next paper of a kind would be numbered today")
    public record Next(
            PaperKind kind,
            @Schema(examples = "3") int n,
            @Schema(examples = "BA-3/FKP/VI/2024") String number) {}

    static PaperSettingsRepresentation of(UUID unitId, LocalDate today) {
        return PaperSettings.of(unitId)
                .map(kept -> new PaperSettingsRepresentation(
                        unitId,
                        kept.lines,
                        kept.contact,
                        kept.logoFileId,
                        kept.logoSaid,
                        kept.signerName,
                        kept.signerPosition,
                        kept.signerNumber,
                        kept.agreementPattern,
                        kept.decreePattern,
                        kept.reportPattern,
                        kept.invitationPattern,
                        next(unitId, today, kept),
                        kept.version))
                .orElseGet(() -> new PaperSettingsRepresentation(
                        unitId,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        PaperKind.AGREEMENT.usual(),
                        PaperKind.DECREE.usual(),
                        PaperKind.REPORT.usual(),
                        PaperKind.INVITATION.usual(),
                        next(unitId, today, null),
                        -1));
    }

    private static List<Next> next(UUID unitId, LocalDate today, @Nullable PaperSettings kept) {
        return Arrays.stream(PaperKind.values())
                .map(kind -> {
                    int n = PaperNumber.next(unitId, kind, today.getYear());
                    var pattern = kept == null ? kind.usual() : kept.pattern(kind);
                    return new Next(kind, n, NumberPattern.number(pattern, n, today));
                })
                .toList();
    }

    @Override
    public String etag() {
        return "\"" + Digest.sha256(toString()).substring(0, 32) + "\"";
    }
}
