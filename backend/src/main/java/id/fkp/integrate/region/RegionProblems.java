package id.fkp.integrate.region;

import id.fkp.shared.problem.Fault;
import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.problem.ProblemType;
import java.util.List;

/** What can go wrong with a list of regions. */
final class RegionProblems {

    private static final ProblemType REGIONS_BROKEN =
            new ProblemType(422, "regions-broken", "Daftar wilayah memuat kesalahan", "The list of regions has faults");

    private RegionProblems() {}

    /** @param faults the first ones, by row */
    static ProblemException broken(List<Fault> faults) {
        return REGIONS_BROKEN.naming(
                "Tidak satu baris pun disimpan. Perbaiki baris yang disebut, lalu kirim lagi seluruhnya.",
                "Not one row was kept. Mend the rows that are named, then send all of it again.",
                faults);
    }
}
