package id.fkp.briefing.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer's device keeps. */
@Schema(description = "What the device of an officer keeps: with number and secret the officer goes on reading later")
public record BriefingPass(
        OwnBriefing own,

        @Schema(
                description = "Goes into the header Attendance-Secret, never into a path or query",
                examples = "kq0n0s0oJm3xkV1iZ7Jr5dQ4aZr2m0m5vB7Qe8XwZ3c")
        String secret) {}
