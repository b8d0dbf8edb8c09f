package id.fkp.feedback.given;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A name is shown only if there is one and its owner agreed to a notice that can be told (UU 27/2022). */
@Constraint(validatedBy = ShownWithConsent.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ShownWithConsent {

    String message() default "{fkp.ShownWithConsent}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<ShownWithConsent, NamedGiver> {

        @Override
        public boolean isValid(NamedGiver giver, ConstraintValidatorContext context) {
            if (!giver.showName()) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            boolean named = isThere(giver.name(), "name", context);
            boolean agreed = isThere(giver.consent(), "consent", context);
            return named && agreed;
        }

        private static boolean isThere(@Nullable String field, String name, ConstraintValidatorContext context) {
            if (field == null) {
                context.buildConstraintViolationWithTemplate("{fkp.ShownWithConsent}")
                        .addPropertyNode(name)
                        .addConstraintViolation();
            }
            return field != null;
        }
    }
}
