package id.fkp.integrate.hook.call;

/** A request that is not made, or was given up. */
final class HookRefused extends RuntimeException {

    private final HookFailure failure;

    HookRefused(HookFailure failure) {
        super(failure.name(), null, false, false);
        this.failure = failure;
    }

    HookFailure failure() {
        return failure;
    }
}
