package id.fkp.standard.redline.engine;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a piece of the older text in the newer one. */
@Schema(
        name = "RedlineOp",
        description =
                "CHANGED stands in both texts, and something inside differs; INSERTED stands in the newer text only, "
                        + "DELETED in the older one only")
public enum Op {
    SAME,
    /** Stands in both, and something inside differs. */
    CHANGED,
    /** Stands in the newer text only. */
    INSERTED,
    /** Stands in the older text only. */
    DELETED
}
