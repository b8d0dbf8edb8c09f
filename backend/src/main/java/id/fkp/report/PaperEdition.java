package id.fkp.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For whom a paper is. */
@Schema(description = "INTERNAL has persons in it and is for members of the unit, PUBLIC has none")
public enum PaperEdition {
    INTERNAL,
    PUBLIC
}
