package id.fkp.shared.text;

import org.jspecify.annotations.Nullable;

/** A field of blanks alone is left empty, and one left empty says nothing. */
public final class Blank {

    private Blank() {}

    /**
     * What the contract's {@code \S} finds nothing in, which is read as ECMA-262 has it: Java's own ways to ask take some
     * control characters for blanks, and leave out spaces that do not break.
     */
    public static boolean is(CharSequence text) {
        return text.chars().allMatch(Blank::isBlank);
    }

    public static @Nullable String orNothing(@Nullable String text) {
        return text == null || is(text) ? null : strip(text);
    }

    /** Without the blanks around it; what is no blank stays, so that it is refused as what it is. */
    public static String strip(String text) {
        int first = 0;
        int end = text.length();
        while (first < end && isBlank(text.charAt(first))) {
            first++;
        }
        while (end > first && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(first, end);
    }

    private static boolean isBlank(int c) {
        return switch (c) {
            case '\t', '\n', 0x0b, '\f', '\r', 0xfeff, 0x2028, 0x2029 -> true;
            default -> Character.getType(c) == Character.SPACE_SEPARATOR;
        };
    }
}
