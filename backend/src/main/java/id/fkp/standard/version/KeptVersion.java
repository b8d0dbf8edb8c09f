package id.fkp.standard.version;

import static id.fkp.standard.version.VersionProblems.VERSION_STILL_DRAFT;

import java.util.UUID;

/** A version, as the standard that it is of needs to know it. */
public record KeptVersion(UUID id, UUID revisionId, UUID standardId, UUID unitId, int number, boolean frozen) {

    /** Only a text that is before the public is left for a newer one. */
    public void requireFrozen() {
        if (!frozen) {
            throw VERSION_STILL_DRAFT.because(
                    "Ubah saja versi " + number + "; versi itu belum dibuka untuk publik.",
                    "Just change version " + number + "; it is not before the public yet.");
        }
    }
}
