package id.fkp.agreement.plan;

import org.jspecify.annotations.Nullable;

/** A field left empty says nothing. */
final class Blank {

    private Blank() {}

    static @Nullable String orNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
