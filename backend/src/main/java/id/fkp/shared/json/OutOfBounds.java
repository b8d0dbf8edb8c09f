package id.fkp.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;

/** A day or an instant that is well written, but of a time the service does not keep. */
public final class OutOfBounds extends InvalidFormatException {

    private static final long serialVersionUID = 1;

    private final String first;
    private final String last;

    OutOfBounds(JsonParser parser, Object value, String first, String last) {
        super(parser, "not between " + first + " and " + last, value, value.getClass());
        this.first = first;
        this.last = last;
    }

    /** As it would be written. */
    public String first() {
        return first;
    }

    public String last() {
        return last;
    }
}
