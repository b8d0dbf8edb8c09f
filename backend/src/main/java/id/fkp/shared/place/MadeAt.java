package id.fkp.shared.place;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where what an operation makes is read from then on: its 201 carries it as {@code Location}, and the contract leads to the
 * operations there.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface MadeAt {

    /** A path of the contract. Its last placeholder is of what was made, those before are of the request's own path. */
    String value();

    /** The field of the answer that stands for the last placeholder. */
    String by() default "id";
}
