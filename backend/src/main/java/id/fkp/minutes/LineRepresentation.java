package id.fkp.minutes;

import id.fkp.calendar.Term;
import id.fkp.feedback.given.CommunityElement;
import id.fkp.minutes.correction.CorrectionRepresentation;
import id.fkp.minutes.promise.Horizon;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.query.Projection;
import id.fkp.standard.version.ComponentCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of the minutes, as members see it. */
@Schema(name = "MinuteLine", description = "One line of the minutes of a session")
public record LineRepresentation(
        UUID id,
        @Schema(examples = "1") double position,
        @Schema(nullable = true) @Nullable UUID attendanceId,

        @Schema(nullable = true, examples = "Paguyuban UMKM Kota Tanjungbalai") @Nullable
        String speaker,

        @Schema(nullable = true) @Nullable CommunityElement element,
        @Schema(nullable = true) @Nullable UUID standardId,

        @Schema(nullable = true, description = "The text that lay on the table when the line was written") @Nullable
        UUID versionId,

        @Schema(nullable = true) @Nullable ComponentCode component,

        @Schema(examples = "Waktu verifikasi akun tidak disebutkan sejak kapan dihitung.")
        String problem,

        @Schema(nullable = true, examples = "Paling lama 3 hari kerja sejak berkas dinyatakan lengkap.") @Nullable
        String proposal,

        @Schema(nullable = true, examples = "Diterima.") @Nullable
        String answer,

        @Schema(nullable = true, examples = "Memperbaiki komponen jangka waktu.") @Nullable
        String action,

        @Schema(nullable = true) @Nullable Horizon horizon,
        @Schema(nullable = true, examples = "14") @Nullable Integer amount,
        @Schema(nullable = true) Term.@Nullable Unit timeUnit,

        @Schema(nullable = true, examples = "Tim Standar Pelayanan") @Nullable
        String owner,

        @Schema(description = "When it was written last") Instant writtenAt,

        @Schema(description = "Who wrote it last", examples = "Rini Notulis")
        String byName,

        @Schema(nullable = true, description = "The input it takes down, or became when the minutes were closed")
        @Nullable
        UUID feedbackId,

        @Schema(description = "Appended by who spoke, once the minutes are closed; the first one first")
        List<CorrectionRepresentation> corrections,

        @Schema(description = "If-Match takes it in quotes", examples = "0")
        int version)
        implements Versioned {

    /** What those present ask to be corrected. */
    @Override
    public boolean movesByItself() {
        return true;
    }

    private static final String SELECT = """
            select cast(json_build_object(
                'id', l.id, 'position', l.position, 'attendanceId', l.attendance_id, 'speaker', l.speaker,
                'element', l.element, 'standardId', l.standard_id, 'versionId', l.version_id,
                'component', l.component, 'problem', l.problem, 'proposal', l.proposal, 'answer', l.answer,
                'action', l.action, 'horizon', l.horizon, 'amount', l.amount, 'timeUnit', l.time_unit,
                'owner', l.owner, 'writtenAt', l.written_at, 'byName', l.by_name, 'feedbackId', l.feedback_id,
                'corrections', %s, 'version', l.version) as text)
            from minute_line l
            where l.session_id = :session
            """.formatted(CorrectionRepresentation.OF_LINE);

    static Optional<LineRepresentation> of(Projection projection, UUID sessionId, UUID id) {
        return projection.one(
                LineRepresentation.class, SELECT + "and l.id = :id", Map.of("session", sessionId, "id", id));
    }

    /** All of a session, in their order. */
    static List<LineRepresentation> ofSession(Projection projection, UUID sessionId) {
        return projection.list(
                LineRepresentation.class, SELECT + "order by l.position, l.id", Map.of("session", sessionId));
    }
}
