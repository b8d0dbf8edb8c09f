package id.fkp.deadline.timeline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a step of a forum stands at the moment. */
@Schema(
        name = "TimelineStepState",
        description = "How a step stands now. LATE is under way and past its last day, MET_LATE was done after it")
public enum StepState {
    COMING,
    NOW,
    LATE,
    MET,
    MET_LATE,
    CANCELLED
}
