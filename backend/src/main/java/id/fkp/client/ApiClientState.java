package id.fkp.client;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an API client may call. */
@Schema(description = "ENDED: its last day is over, and another one can be given; REVOKED: for good")
public enum ApiClientState {
    ACTIVE,
    ENDED,
    REVOKED
}
