package id.fkp.assessment.fit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In what a file of the pack is not the document it was made from. */
@Schema(
        name = "EvidencePackChange",
        description =
                "COMBINED: several documents in one file. MADE_SMALLER: pictures have fewer pixels. SPLIT: a part of"
                        + " a document. SIGNATURE_ON_ORIGINAL: the electronic signature can be verified on the original alone")
public enum Change {
    COMBINED,
    MADE_SMALLER,
    SPLIT,
    SIGNATURE_ON_ORIGINAL
}
