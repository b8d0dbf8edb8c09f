package id.fkp.similar.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Which amounts of one text stand in another, and whether each has some that the other does not have. */
record Amounts(int equal, boolean differ) {

    private static final String UNIT = " ";

    static Amounts of(Set<String> some, Set<String> others) {
        var left = new ArrayList<>(some);
        var right = new ArrayList<>(others);
        int equal = settle(left, right, String::equals) + settle(left, right, Amounts::mayBeOne);
        // Who says more may name more; who names something else speaks of something else.
        return new Amounts(equal, !left.isEmpty() && !right.isEmpty());
    }

    Amounts and(Amounts more) {
        return new Amounts(equal + more.equal, differ || more.differ);
    }

    private static int settle(List<String> left, List<String> right, BiPredicate<String, String> areOne) {
        int before = left.size();
        left.removeIf(amount -> {
            var same =
                    right.stream().filter(other -> areOne.test(amount, other)).findFirst();
            same.ifPresent(right::remove);
            return same.isPresent();
        });
        return before - left.size();
    }

    /** 25.000, with a unit or without; 8 or pukul 8. */
    private static boolean mayBeOne(String amount, String other) {
        return isPart(amount, other) || isPart(other, amount);
    }

    private static boolean isPart(String bare, String amount) {
        return !bare.contains(UNIT) && (amount.startsWith(bare + UNIT) || amount.endsWith(UNIT + bare.substring(1)));
    }
}
