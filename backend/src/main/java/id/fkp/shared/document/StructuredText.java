package id.fkp.shared.document;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A {@link Document} that keeps to the closed schema and its limits; the violation points to the node at fault. */
@Constraint(validatedBy = StructuredText.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface StructuredText {

    String message() default "{fkp.StructuredText.child}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<StructuredText, Document> {

        @Override
        public boolean isValid(@Nullable Document document, ConstraintValidatorContext context) {
            var fault = document == null ? null : NodeCheck.firstFault(document);
            if (fault != null) {
                context.disableDefaultConstraintViolation();
                report(fault, context);
            }
            return fault == null;
        }

        /** The path runs from content to content, and at last to the field of the node at fault. */
        private static void report(NodeCheck.Fault fault, ConstraintValidatorContext context) {
            var violation = context.buildConstraintViolationWithTemplate("{fkp.StructuredText." + fault.reason() + "}");
            if (fault.path().isEmpty()) {
                violation.addPropertyNode(fault.field()).addConstraintViolation();
                return;
            }
            int last = fault.path().size() - 1;
            var node = violation
                    .addPropertyNode("content")
                    .addPropertyNode(last == 0 ? fault.field() : "content")
                    .inIterable()
                    .atIndex(fault.path().get(0));
            for (int level = 1; level <= last; level++) {
                node = node.addPropertyNode(level == last ? fault.field() : "content")
                        .inIterable()
                        .atIndex(fault.path().get(level));
            }
            node.addConstraintViolation();
        }
    }
}
