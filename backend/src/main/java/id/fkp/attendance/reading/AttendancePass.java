package id.fkp.attendance.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody who has been let in gets, from the desk or on the own phone. */
@Schema(
        name = "AttendancePass",
        description = "What somebody who was let in gets: the number and the secret open the page on which they read "
                + "what was noted of what they said, and say how the forum was")
public record AttendancePass(
        AttendanceRepresentation attendance,

        @Schema(
                description = "Goes into the fragment of the link (passPath#secret) and into the header "
                        + "Attendance-Secret, never into a path or query",
                examples = "kq0n0s0oJm3xkV1iZ7Jr5dQ4aZr2m0m5vB7Qe8XwZ3c")
        String secret,

        @Schema(examples = "/kehadiran/7K3M-Q2XK") String passPath) {}
