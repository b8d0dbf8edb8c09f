package id.fkp.assessment.pack;

import id.fkp.assessment.fit.LeftOut;
import java.util.List;

/** One of the kinds of evidence that the form asks for (F-01), with what the unit has of it. */
record Chapter(String title, List<Piece> pieces, List<LeftOut> leftOut) {

    Chapter {
        pieces = List.copyOf(pieces);
        leftOut = List.copyOf(leftOut);
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }
}
