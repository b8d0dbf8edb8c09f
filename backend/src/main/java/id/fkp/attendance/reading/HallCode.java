package id.fkp.attendance.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code that the hall shows now. */
@Schema(name = "HallCode", description = "The code that the hall shows now, for check-in by oneself")
public record HallCode(
        @Schema(examples = "402913") String code,

        @Schema(description = "Until the next one is shown; this one is taken as long again", examples = "187")
        int secondsLeft,

        @Schema(description = "For how long one code is shown", examples = "300")
        int windowSeconds) {}
