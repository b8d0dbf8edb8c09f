package id.fkp.opinion.reading;

import id.fkp.opinion.plan.QuestionType;
import id.fkp.opinion.plan.QuestionWords;
import id.fkp.shared.http.Versioned;
import id.fkp.standard.version.ComponentCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A question with what was answered, as far as who reads it may see that.
 *
 * @param answers how many have answered, whoever may see what
 * @param results null where they are hidden from the reader, or none are told yet
 */
@Schema(name = "OpinionQuestion", description = "What a unit asks beside a component, and what was answered")
public record OpinionQuestionRepresentation(
        UUID id,
        UUID standardId,

        @Schema(nullable = true, description = "Beside which it stands; absent for the standard as a whole") @Nullable
        ComponentCode component,

        @Schema(description = "Its place among those beside the same component", examples = "1")
        int place,

        QuestionType type,

        @Schema(examples = "Apakah 3 hari kerja dapat diterima?")
        String text,

        @Schema(nullable = true, examples = "Are 3 working days acceptable?") @Nullable
        String textEn,

        @Schema(description = "Of SINGLE_CHOICE and MULTIPLE_CHOICE, in their order; an answer names one by its place")
        List<QuestionWords> options,

        @Schema(nullable = true, description = "Of SCALE: what 1 means") @Nullable
        QuestionWords low,

        @Schema(nullable = true, description = "Of SCALE: what 5 means") @Nullable
        QuestionWords high,

        @Schema(nullable = true, description = "Of NUMBER: what it counts") @Nullable
        QuestionWords measure,

        @Schema(nullable = true, examples = "1") @Nullable Integer minimum,
        @Schema(nullable = true, examples = "30") @Nullable Integer maximum,

        @Schema(description = "Whether who answers beside this component must answer it")
        boolean required,

        @Schema(
                description =
                        "Whether the public sees what was answered only once the window is closed; members always do")
        boolean hiddenUntilClose,

        OpinionState state,

        @Schema(
                description =
                        "False where the forum's plan has dropped its standard meanwhile; only members see such ones")
        boolean discussed,

        @Schema(nullable = true) @Nullable Instant endedAt,

        @Schema(nullable = true, examples = "Pilihannya tidak lengkap; diganti pertanyaan baru.") @Nullable
        String endReason,

        @Schema(description = "How many have answered it", examples = "31")
        int answers,

        @Schema(
                description =
                        "Whether one to four have answered a question other than TEXT, so that the public is told nothing "
                                + "else of it; members see the results")
        boolean few,

        @Schema(
                nullable = true,
                description =
                        "Absent while hidden from who reads it, for the public where few have answered; of TEXT for "
                                + "everybody. While the window is open the public is told them in steps of five answers or more, "
                                + "each as it was a step before, so first once ten have answered; all once it is closed, unless so "
                                + "many were taken back that fewer than five would stand out: then those told last stay")
        @Nullable
        OpinionResults results,

        @Schema(description = "If-Match takes it in quotes; answers do not change it", examples = "0")
        int version)
        implements Versioned {

    /** What was answered, and whether its forum is still open. */
    @Override
    public boolean movesByItself() {
        return true;
    }
}
