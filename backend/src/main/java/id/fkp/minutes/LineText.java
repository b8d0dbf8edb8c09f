package id.fkp.minutes;

import id.fkp.calendar.Term;
import id.fkp.feedback.given.CommunityElement;
import id.fkp.minutes.promise.Duration;
import id.fkp.minutes.promise.Horizon;
import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import id.fkp.standard.version.ComponentCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a minute-taker writes in one line, whole.
 *
 * @param position where it stands among the others; absent for the end, or for where it stands already
 * @param speaker a label such as an organisation, for one who is not on the attendance list; never a name
 */
@Schema(description = "What a minute-taker writes in one line of the minutes, whole", examples = LineText.EXAMPLE)
public record LineText(
        @Schema(
                nullable = true,
                description = "Where it stands; between two others a number between theirs. Absent: at the end, or "
                        + "where it stands already",
                examples = "1")
        @Min(0)
        @Max(1_000_000)
        @Nullable
        Double position,

        @Schema(nullable = true, description = "Who spoke, from the attendance of this session") @Nullable
        UUID attendanceId,

        @Schema(
                nullable = true,
                description = "Who spoke, as public papers show it: an organisation or a group, never a name",
                examples = "Paguyuban UMKM Kota Tanjungbalai",
                maxLength = 200)
        @MaxCodePoints(200)
        @PlainText
        @Nullable
        String speaker,

        @Schema(nullable = true, description = "Of who spoke, unless the attendance says it") @Nullable
        CommunityElement element,

        @Schema(nullable = true, description = "Of the forum; absent when it is about the forum as a whole") @Nullable
        UUID standardId,

        @Schema(nullable = true, description = "Of that standard; absent when it is about the whole of it") @Nullable
        ComponentCode component,

        @Schema(description = "Identifikasi masalah; plain text with line breaks", maxLength = 2000)
        @NotBlank
        @MaxCodePoints(2000)
        @PlainText
        String problem,

        @Schema(nullable = true, description = "Usulan rekomendasi perbaikan; plain text", maxLength = 2000)
        @MaxCodePoints(2000)
        @PlainText
        @Nullable
        String proposal,

        @Schema(nullable = true, description = "What the unit answered in the session; plain text", maxLength = 2000)
        @MaxCodePoints(2000)
        @PlainText
        @Nullable
        String answer,

        @Schema(nullable = true, description = "What was agreed to be done; plain text", maxLength = 2000)
        @MaxCodePoints(2000)
        @PlainText
        @Nullable
        String action,

        @Schema(nullable = true) @Nullable Horizon horizon,

        @Schema(nullable = true, description = "By when, together with timeUnit", examples = "14")
        @Min(1)
        @Max(Duration.MOST)
        @Nullable
        Integer amount,

        @Schema(nullable = true, examples = "CALENDAR_DAYS") Term.@Nullable Unit timeUnit,

        @Schema(
                nullable = true,
                description = "Who does it: a unit, a team or a position, not a name",
                examples = "Tim Informasi dan Komunikasi",
                maxLength = 200)
        @MaxCodePoints(200)
        @PlainText
        @Nullable
        String owner,

        @Schema(
                nullable = true,
                description =
                        "The input it takes down, when somebody sent it from a phone while the session ran: public, "
                                + "and of one line only. Closing the minutes then makes no second input of it. Absent: none, or as before")
        @Nullable
        UUID feedbackId) {

    static final String EXAMPLE = """
            {"speaker":"Paguyuban UMKM Kota Tanjungbalai","element":"SERVICE_USER",\
            "problem":"Waktu verifikasi akun tidak disebutkan sejak kapan dihitung.",\
            "proposal":"Paling lama 3 hari kerja sejak berkas dinyatakan lengkap.",\
            "answer":"Diterima.","action":"Memperbaiki komponen jangka waktu.",\
            "horizon":"SHORT","amount":14,"timeUnit":"CALENDAR_DAYS","owner":"Tim Standar Pelayanan"}""";

    public LineText {
        problem = problem == null ? "" : Blank.strip(problem);
        speaker = Blank.orNothing(speaker);
        proposal = Blank.orNothing(proposal);
        answer = Blank.orNothing(answer);
        action = Blank.orNothing(action);
        owner = Blank.orNothing(owner);
    }
}
