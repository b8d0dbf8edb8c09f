package id.fkp.standard.row;

import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which rows may stand together in a component. */
public final class RowRules {

    public static final int MAX_ROWS = 100;

    private static final Words ELSEWHERE =
            new Words("baris jenis ini bukan untuk komponen ini", "rows of this kind do not belong in this component");
    private static final Words TWICE = new Words("dipakai dua baris", "is that of two rows");

    private RowRules() {}

    /**
     * Refuses rows of another kind, and two with the same id.
     *
     * @param kind that the component has; null for one without typed rows
     */
    public static void require(@Nullable RowKind kind, List<Row> rows) {
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<UUID>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).kind() != kind) {
                faults.add(new Fault("/rows/" + i + "/kind", "row-elsewhere", ELSEWHERE));
            }
            if (!seen.add(rows.get(i).id())) {
                faults.add(new Fault("/rows/" + i + "/id", "row-id-twice", TWICE));
            }
        }
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
    }
}
