package id.fkp.entry.sheet;

import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.problem.ProblemType;
import java.util.List;

/** Why a file is refused as a whole, in the words that all files have in common. */
public record ImportRefusals(ProblemType unreadable, ProblemType broken, ProblemType tooLong) {

    private static final int MOST_NAMED = 100;

    ProblemException noText() {
        return unreadable.because(
                "Simpan sebagai CSV UTF-8, lalu kirim lagi.", "Save it as CSV UTF-8, then send again.");
    }

    public ProblemException withoutColumns(List<String> missing) {
        var names = String.join(", ", missing);
        return unreadable.because(
                "Baris pertama harus memuat judul kolom; yang belum ada: " + names + ".",
                "The first row must hold the headings; missing: " + names + ".");
    }

    ProblemException isTooLong() {
        return tooLong.because(
                "Paling banyak 100.000 baris dan 20 MiB sekali kirim.", "At most 100,000 rows and 20 MiB at a time.");
    }

    /** Lets a file in that has no broken row. */
    public void requireWhole(List<RowFault> faults) {
        if (!faults.isEmpty()) {
            throw broken.naming(
                    "Tidak satu baris pun disimpan; " + faults.size()
                            + " baris salah. Perbaiki, atau kirim dengan skipBroken=true untuk "
                            + "menyimpan yang benar saja.",
                    "Not one row was kept; " + faults.size()
                            + " are at fault. Mend them, or send with skipBroken=true to keep only "
                            + "those that are right.",
                    faults.stream().limit(MOST_NAMED).map(RowFault::named).toList());
        }
    }
}
