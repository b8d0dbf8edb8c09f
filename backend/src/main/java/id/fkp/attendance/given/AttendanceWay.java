package id.fkp.attendance.given;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody came onto the list. */
@Schema(
        description = "DESK: a ticket at the desk. WALK_UP: without a ticket. SELF: with the code of the hall. ONLINE: "
                + "seen in the meeting. PAPER: taken over from the list on paper")
public enum AttendanceWay {
    DESK,
    WALK_UP,
    SELF,
    ONLINE,
    PAPER
}
