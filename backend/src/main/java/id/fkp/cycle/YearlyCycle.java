package id.fkp.cycle;

import id.fkp.cycle.fact.CycleFacts.LastForum;
import id.fkp.cycle.rule.CycleRule;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The year of a unit. */
@Schema(description = "What a unit does in a year: done, due and planned, by day")
public record YearlyCycle(
        @Schema(examples = "2026") int year,

        @Schema(description = "In the unit's zone", examples = "2026-11-27")
        LocalDate today,

        @Schema(description = "By day; in the current year also what is late from before")
        List<CycleEntry> entries,

        @Schema(description = "The duties behind them, as they are on the last day of the year")
        List<CycleRule> rules,

        @Schema(nullable = true, description = "From which the next one can be begun") @Nullable
        LastForum lastForum) {}
