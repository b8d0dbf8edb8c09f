package id.fkp.local;

/** Why a part on this machine cannot run: one line for the person at the terminal, who needs no stack trace. */
public final class LocalFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    LocalFailure(String indonesian, String english) {
        super(indonesian + " / " + english);
    }
}
