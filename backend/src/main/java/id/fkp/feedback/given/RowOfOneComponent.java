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

/** A row is that of one component, and so is a proposal; giving either means naming this component and no other. */
@Constraint(validatedBy = RowOfOneComponent.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface RowOfOneComponent {

    String message() default "{fkp.RowOfOneComponent}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<RowOfOneComponent, FeedbackSubmission> {

        @Override
        public boolean isValid(FeedbackSubmission submission, ConstraintValidatorContext context) {
            var components = submission.components();
            if (components != null && components.size() == 1) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            boolean onRow = lacks(submission.rowId(), "rowId", context);
            boolean proposes = lacks(submission.proposedText(), "proposedText", context);
            return onRow && proposes;
        }

        private static boolean lacks(@Nullable Object said, String field, ConstraintValidatorContext context) {
            if (said != null) {
                context.buildConstraintViolationWithTemplate("{fkp.RowOfOneComponent}")
                        .addPropertyNode(field)
                        .addConstraintViolation();
            }
            return said == null;
        }
    }
}
