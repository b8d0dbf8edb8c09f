package id.fkp.shared.problem;

import id.fkp.shared.problem.Problem.FieldError;
import id.fkp.shared.text.Words;

/**
 * One thing at fault, before it is known in which language it will be told.
 *
 * @param pointer RFC 6901, into the body that was sent or the resource that was asked to move
 * @param code why; once released it never changes
 */
public record Fault(String pointer, String code, Words detail) {

    /** What has been put into the caller's language already. */
    static Fault of(FieldError error) {
        return new Fault(error.pointer(), error.code(), new Words(error.detail(), error.detail()));
    }

    /** As it is told in {@code language}. */
    public FieldError in(String language) {
        return new FieldError(pointer, code, detail.in(language));
    }
}
