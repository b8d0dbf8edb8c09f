package id.fkp.record.log;

import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.problem.ProblemType;

/** What can go wrong with proofs, beyond what can go wrong everywhere. */
public final class RegisterProblems {

    static final ProblemType NOT_YET_SEQUENCED = new ProblemType(
            409, "not-yet-sequenced", "Belum mendapat tempat di register", "It has no place in the register yet");
    static final ProblemType SIZE_OUT_OF_RANGE =
            new ProblemType(400, "size-out-of-range", "Ukuran register tidak sesuai", "The register has no such size");

    private RegisterProblems() {}

    public static ProblemException notYetSequenced() {
        return NOT_YET_SEQUENCED
                .because("Tanyakan lagi sedetik kemudian.", "Ask again in a second.")
                .retryAfter(1);
    }

    static ProblemException outOfRange(long least, long most) {
        return SIZE_OUT_OF_RANGE.because(
                "Pilih ukuran dari %d sampai %d.".formatted(least, most),
                "Choose a size from %d to %d.".formatted(least, most));
    }
}
