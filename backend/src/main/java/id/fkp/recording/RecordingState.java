package id.fkp.recording;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a recording stands. */
@Schema(
        description =
                "AWAITED: its file is still to be sent. INTERNAL: for members of the unit. PUBLIC: for everybody. "
                        + "REMOVED: gone for good; that it was there stays")
public enum RecordingState {
    AWAITED,
    INTERNAL,
    PUBLIC,
    REMOVED
}
