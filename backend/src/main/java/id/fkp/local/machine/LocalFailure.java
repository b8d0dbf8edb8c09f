package id.fkp.local.machine;

/** Why a part on this machine cannot run: one line for the person at the terminal, who needs no stack trace. */
public final class LocalFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    public LocalFailure(String indonesian, String english) {
        super(indonesian + " / " + english);
    }
}
