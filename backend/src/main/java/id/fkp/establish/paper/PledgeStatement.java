package id.fkp.establish.paper;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What every pledge states (UU 25/2009 arts 1(8) and 22(1); Permenpan RB 15/2014, as the instrument of the yearly
 * evaluation asks for it: without one of the three its content counts as wrong).
 */
@Schema(description = "What every pledge states")
public enum PledgeStatement {
    /** The promise and the ability to serve as the standard says. */
    ABLE_TO_KEEP_STANDARD("sanggup menyelenggarakan pelayanan sesuai dengan Standar Pelayanan yang telah ditetapkan"),
    /** Serving as is one's duty, and improving without end. */
    IMPROVES_CONTINUOUSLY(
            "sanggup memberikan pelayanan sesuai dengan kewajiban dan melakukan perbaikan secara terus-menerus"),
    /** Accepting sanctions and giving compensation when the standard is not kept. */
    ACCEPTS_SANCTION("bersedia menerima sanksi dan/atau memberikan kompensasi apabila pelayanan yang diberikan tidak"
            + " sesuai dengan Standar Pelayanan");

    private final String text;

    PledgeStatement(String text) {
        this.text = text;
    }

    /** In Indonesian, the language of all that an office signs, without the sign that ends it. */
    public String text() {
        return text;
    }

    static List<String> texts() {
        return Arrays.stream(values()).map(PledgeStatement::text).toList();
    }
}
