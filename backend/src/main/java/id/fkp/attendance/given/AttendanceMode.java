package id.fkp.attendance.given;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where somebody takes part. */
@Schema(description = "In the hall or from elsewhere")
public enum AttendanceMode {
    IN_PERSON,
    ONLINE
}
