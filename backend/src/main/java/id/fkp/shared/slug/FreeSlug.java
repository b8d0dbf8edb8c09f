package id.fkp.shared.slug;

import id.fkp.shared.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import java.util.List;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;

/** Chooses the address of a new thing among those not in use. */
public final class FreeSlug {

    static final ProblemType SLUG_TAKEN =
            new ProblemType(409, "slug-taken", "Nama ini baru saja dipakai", "This name has just been taken");

    private FreeSlug() {}

    /** The first wanted one that is free, else the last with the first free number from 2. */
    public static String among(List<String> wanted, Set<String> taken) {
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

    /** Writes the thing; somebody may have taken its slug since it was chosen. */
    public static void claim(PanacheEntityBase thing) {
        try {
            thing.persistAndFlush();
        } catch (ConstraintViolationException e) {
            if (e.getConstraintName() != null && e.getConstraintName().endsWith("_slug")) {
                throw SLUG_TAKEN.because("Kirim sekali lagi.", "Send it once more.");
            }
            throw e;
        }
    }
}
