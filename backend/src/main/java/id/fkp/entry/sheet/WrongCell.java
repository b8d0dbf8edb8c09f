package id.fkp.entry.sheet;

import id.fkp.shared.text.Words;
import org.jspecify.annotations.Nullable;

/** The first thing that is wrong with a row. */
public final class WrongCell extends Exception {

    private static final long serialVersionUID = 1;

    private final transient @Nullable Object column;
    private final String code;
    private final transient Words detail;

    /** @param column at fault; null for the whole row */
    public WrongCell(@Nullable Object column, String code, String detailId, String detailEn) {
        super(code, null, false, false);
        this.column = column;
        this.code = code;
        this.detail = new Words(detailId, detailEn);
    }

    @Nullable
    Object column() {
        return column;
    }

    String code() {
        return code;
    }

    Words detail() {
        return detail;
    }
}
