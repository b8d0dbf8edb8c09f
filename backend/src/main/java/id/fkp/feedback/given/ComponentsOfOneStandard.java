package id.fkp.feedback.given;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Components and a version are those of a standard, so that naming them means naming it. */
@Constraint(validatedBy = ComponentsOfOneStandard.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface ComponentsOfOneStandard {

    String message() default "{fkp.ComponentsOfOneStandard}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<ComponentsOfOneStandard, FeedbackSubmission> {

        @Override
        public boolean isValid(FeedbackSubmission submission, ConstraintValidatorContext context) {
            boolean namesParts = submission.versionId() != null
                    || (submission.components() != null
                            && !submission.components().isEmpty());
            if (!namesParts || submission.standardId() != null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("{fkp.ComponentsOfOneStandard}")
                    .addPropertyNode("standardId")
                    .addConstraintViolation();
            return false;
        }
    }
}
