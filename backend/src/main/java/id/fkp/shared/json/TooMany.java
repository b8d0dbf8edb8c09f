package id.fkp.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.List;

/** A list that is longer than its bound; what is behind the bound has not been read. */
public final class TooMany extends MismatchedInputException {

    private static final long serialVersionUID = 1;

    private final int fewest;
    private final int most;

    TooMany(JsonParser parser, int fewest, int most) {
        super(parser, "more than " + most, List.class);
        this.fewest = fewest;
        this.most = most;
    }

    public int fewest() {
        return fewest;
    }

    public int most() {
        return most;
    }
}
