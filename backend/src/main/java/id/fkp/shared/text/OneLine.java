package id.fkp.shared.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * What a name is written in: one line, in the order in which its letters stand. With line breaks it could draw lines of a
 * page that it has not said, and signs that turn the direction around could make it read as another. Beside {@link
 * PlainText}, which sees to all other control characters.
 */
@Constraint(validatedBy = OneLine.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OneLine {

    String message() default "{fkp.OneLine}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<OneLine, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || text.chars().noneMatch(Validator::breaksOrTurns);
        }

        private static boolean breaksOrTurns(int c) {
            return switch (c) {
                case '\t', '\n' -> true;
                // line and paragraph separator
                case 0x2028, 0x2029 -> true;
                // Arabic letter mark, left-to-right and right-to-left marks
                case 0x061c, 0x200e, 0x200f -> true;
                // embeddings, overrides and isolates
                default -> (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
            };
        }
    }
}
