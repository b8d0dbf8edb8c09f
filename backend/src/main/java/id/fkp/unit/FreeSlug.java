package id.fkp.unit;

import java.util.List;
import java.util.Set;

/** Chooses the address of a new thing among those not in use. */
final class FreeSlug {

    private FreeSlug() {}

    /** The first wanted one that is free, else the last with the first free number from 2. */
    static String among(List<String> wanted, Set<String> taken) {
        for (var slug : wanted) {
            if (!taken.contains(slug)) {
                return slug;
            }
        }
        var last = wanted.get(wanted.size() - 1);
        int number = 2;
        while (taken.contains(last + "-" + number)) {
            number++;
        }
        return last + "-" + number;
    }
}
