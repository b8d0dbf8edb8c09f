package id.fkp.shared.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an operation or a parameter that will go: the contract then says {@code deprecated}, and answers carry
 * {@code Deprecation}, {@code Sunset} and a link to the changelog; those of a parameter only where it is sent.
 */
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface GoingAway {

    /** The day from which nobody new should use it, as {@code 2027-01-31}. */
    String since();

    /** The day from which it may be gone; docs/api-changelog.md says how long after {@link #since} at least. */
    String until();
}
