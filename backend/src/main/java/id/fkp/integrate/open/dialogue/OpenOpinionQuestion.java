package id.fkp.integrate.open.dialogue;

import id.fkp.opinion.plan.QuestionType;
import id.fkp.opinion.plan.QuestionWords;
import id.fkp.standard.version.ComponentCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A structured question with what was answered, as open data; whether it can be answered follows from its forum's times. */
@Schema(
        name = "OpenOpinionQuestion",
        description = "What a unit asks beside a component in a forum, and what was answered, as counts")
public record OpenOpinionQuestion(
        UUID id,
        UUID unitId,
        UUID forumId,
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

        @Schema(description = "Of SINGLE_CHOICE and MULTIPLE_CHOICE, in their order")
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

        @Schema(description = "Whether results were not shown before the window of the forum had closed")
        boolean hiddenUntilClose,

        @Schema(nullable = true) @Nullable Instant endedAt,

        @Schema(nullable = true, examples = "Pilihannya tidak lengkap; diganti pertanyaan baru.") @Nullable
        String endReason,

        @Schema(description = "How many have answered it", examples = "31")
        int answers,

        @Schema(
                description =
                        "Whether one to four have answered a question other than TEXT, so that no results are told")
        boolean few,

        @Schema(
                nullable = true,
                description =
                        "Of TEXT never, nor where few have answered. All of them, and what is hidden until the window closes, once "
                                + "the forum was closed or cancelled, or its record of agreement was signed after that hour; before "
                                + "as it was at the last step of five answers or more")
        @Nullable
        Results results) {

    /** Counts. */
    @Schema(name = "OpenOpinionResults", description = "What was answered, as counts")
    public record Results(
            @Schema(description = "How many answers are counted in it", examples = "30")
            int answers,

            @Schema(description = "Of each choice in its order, also those nobody made; none of NUMBER")
            List<Count> counts,

            @Schema(nullable = true, description = "Of SCALE and NUMBER: to two decimals", examples = "3.25") @Nullable
            BigDecimal mean,

            @Schema(nullable = true, description = "Of SCALE and NUMBER", examples = "3") @Nullable
            BigDecimal median,

            @Schema(nullable = true, description = "Of NUMBER: the least that was said", examples = "1") @Nullable
            Integer least,

            @Schema(nullable = true, description = "Of NUMBER: the most that was said", examples = "14") @Nullable
            Integer most) {}

    /** Of one choice. */
    @Schema(name = "OpenOpinionCount", description = "How often one choice was made")
    public record Count(
            @Schema(description = "Its place, from 1; of YES_NO 1 is yes", examples = "1")
            int choice,

            @Schema(examples = "19") int count,

            @Schema(description = "Of the answers that are counted, to one decimal", examples = "63.3")
            BigDecimal percent) {}
}
