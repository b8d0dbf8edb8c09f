package id.fkp.standard.row;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A number alone is no time, and neither is a unit alone. */
@Constraint(validatedBy = AmountWithUnit.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface AmountWithUnit {

    String message() default "{fkp.AmountWithUnit}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<AmountWithUnit, StepRow> {

        @Override
        public boolean isValid(StepRow step, ConstraintValidatorContext context) {
            if ((step.amount() == null) == (step.unit() == null)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("{fkp.AmountWithUnit}")
                    .addPropertyNode(step.amount() == null ? "amount" : "unit")
                    .addConstraintViolation();
            return false;
        }
    }
}
