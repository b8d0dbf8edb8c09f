package id.fkp.live.reading;

import id.fkp.session.plan.AgendaItem;
import id.fkp.session.plan.AgendaSubject;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A point of the agenda, and how long it has taken. */
@Schema(description = "A point of the agenda, and how long it has taken")
public record LiveAgendaItem(
        @Schema(description = "Its place, from 1", examples = "2")
        int item,

        @Schema(examples = "Pembahasan rancangan standar pelayanan")
        String title,

        @Schema(description = "Of time, as planned", examples = "45")
        int minutes,

        AgendaItem.Kind kind,

        @Schema(nullable = true, examples = "Ombudsman RI Perwakilan Sumatera Utara") @Nullable
        String speaker,

        List<AgendaSubject> subjects,

        @Schema(
                description =
                        "From when to when it was on, the first time first; more than one when it was taken up again")
        List<Run> runs) {

    /** Once that a point of the agenda was on. */
    @Schema(name = "LiveAgendaRun", description = "Once that a point of the agenda was on")
    public record Run(
            Instant startedAt,

            @Schema(nullable = true, description = "Absent while it is on") @Nullable
            Instant endedAt) {}
}
