package id.fkp.entry.row;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may know who said something; chosen for each input. */
@Schema(description = "Who may know who said it: everybody, the office only, or nobody")
public enum Identity {
    PUBLIC,
    OFFICE,
    ANONYMOUS
}
