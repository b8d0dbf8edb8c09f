package id.fkp.fact.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of what a file tells. */
@Schema(description = "Of what a file tells: how many complaints there were, or how long cases took")
public enum FactKind {
    COMPLAINTS,
    SERVICE_TIMES
}
