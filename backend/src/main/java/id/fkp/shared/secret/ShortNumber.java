package id.fkp.shared.secret;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * The number of a receipt, a ticket or an invitation: short enough to be read out, with a check symbol that finds a mistyped one.
 *
 * <p>Seven random symbols of Crockford's base 32 and his check symbol (the number modulo 37). Numbers whose check symbol
 * is not one of the 32 are never given out.
 */
public final class ShortNumber {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_SYMBOLS = 7;
    static final int LENGTH = RANDOM_SYMBOLS + 1;
    private static final int HALF = 4;
    private static final int CHECK = 37;

    private ShortNumber() {}

    /** One that is not {@code taken}. */
    public static String unused(RandomGenerator random, Predicate<String> taken) {
        while (true) {
            long value = random.nextLong(1L << (5 * RANDOM_SYMBOLS));
            int check = (int) (value % CHECK);
            if (check < SYMBOLS.length()) {
                var number = symbols(value, RANDOM_SYMBOLS) + SYMBOLS.charAt(check);
                if (!taken.test(number)) {
                    return number;
                }
            }
        }
    }

    /** What somebody typed, as it is kept: any case, hyphens or spaces, O for 0, I and L for 1. Empty if it is none. */
    public static Optional<String> read(String typed) {
        return Optional.of(meant(typed)).filter(ShortNumber::isRight);
    }

    static String meant(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[-\\s]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** With a hyphen in the middle, so that the eye keeps its place. */
    public static String shown(String number) {
        return number.substring(0, HALF) + "-" + number.substring(HALF);
    }

    private static boolean isRight(String number) {
        if (number.length() != LENGTH || number.chars().anyMatch(symbol -> SYMBOLS.indexOf(symbol) < 0)) {
            return false;
        }
        long value = 0;
        for (int i = 0; i < RANDOM_SYMBOLS; i++) {
            value = value * SYMBOLS.length() + SYMBOLS.indexOf(number.charAt(i));
        }
        return value % CHECK == SYMBOLS.indexOf(number.charAt(RANDOM_SYMBOLS));
    }

    /** The last so many, of five bits each. */
    static String symbols(long value, int count) {
        var symbols = new char[count];
        for (int i = count - 1; i >= 0; i--) {
            symbols[i] = SYMBOLS.charAt((int) Math.floorMod(value, (long) SYMBOLS.length()));
            value = Math.floorDiv(value, (long) SYMBOLS.length());
        }
        return new String(symbols);
    }
}
