package id.fkp.picture;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what units are looked at. */
@Schema(description = "By what units are looked at. INPUTS is for members, and looks at their units alone")
public enum PictureMeasure {
    STANDARDS("standards"),
    FORUM("forum"),
    REVIEW("review"),
    FOLLOW_UPS("follow_ups"),
    SURVEY("survey"),
    CERTIFICATE("certificate"),
    INPUTS("inputs");

    private final String column;

    PictureMeasure(String column) {
        this.column = column;
    }

    /** Where a row of the table has its state. */
    public String column() {
        return column;
    }

    public boolean isInternal() {
        return this == INPUTS;
    }
}
