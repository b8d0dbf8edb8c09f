package id.fkp.minutes.own;

import id.fkp.minutes.correction.CorrectionRepresentation;
import id.fkp.shared.query.Projection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of the minutes, as the one reads it whose words it holds. */
@Schema(name = "OwnMinuteLine", description = "A line of the minutes, as the one reads it whose words it holds")
public record OwnLine(
        UUID id,

        @Schema(examples = "Waktu verifikasi akun tidak disebutkan sejak kapan dihitung.")
        String problem,

        @Schema(nullable = true, examples = "Paling lama 3 hari kerja sejak berkas dinyatakan lengkap.") @Nullable
        String proposal,

        @Schema(nullable = true, examples = "Diterima.") @Nullable
        String answer,

        @Schema(nullable = true, examples = "Memperbaiki komponen jangka waktu.") @Nullable
        String action,

        @Schema(
                nullable = true,
                description = "Of the input it became when the minutes were closed",
                examples = "7K3M-Q2XK")
        @Nullable
        String receiptNumber,

        @Schema(description = "The first one first") List<CorrectionRepresentation> corrections) {

    private static final String SELECT = """
            select cast(json_build_object(
                'id', l.id, 'problem', l.problem, 'proposal', l.proposal, 'answer', l.answer, 'action', l.action,
                'receiptNumber', (select left(f.receipt_number, 4) || '-' || right(f.receipt_number, 4)
                                  from feedback f where f.id = l.feedback_id),
                'corrections', %s) as text)
            from minute_line l
            where l.attendance_id = :attendance
            order by l.position, l.id
            """.formatted(CorrectionRepresentation.OF_LINE);

    /** Of one attendance, in the order in which it was said. */
    static List<OwnLine> ofAttendance(Projection projection, UUID attendanceId) {
        return projection.list(OwnLine.class, SELECT, Map.of("attendance", attendanceId));
    }
}
