package id.fkp.shared.text;

import org.jspecify.annotations.Nullable;

/** A field of blanks alone is left empty, and one left empty says nothing. */
public final class Blank {

    private Blank() {}

    public static @Nullable String orNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
