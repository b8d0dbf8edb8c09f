package id.fkp.integrate.upsert;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an item. */
@Schema(
        description =
                "CREATED it was not known and is there now; UPDATED it says something else than before, or got its "
                        + "external id; UNCHANGED it said the same already and nothing was written; REFUSED nothing of it was written")
public enum UpsertStatus {
    CREATED,
    UPDATED,
    UNCHANGED,
    REFUSED
}
