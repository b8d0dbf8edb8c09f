package id.fkp.live.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a poll has come. */
@Schema(
        description =
                "PREPARED: for members alone, and still to be changed. OPEN: people vote, and nobody sees what. CLOSED: "
                        + "everybody sees the result")
public enum PollState {
    PREPARED,
    OPEN,
    CLOSED
}
