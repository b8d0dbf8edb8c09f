package id.fkp.response;

import id.fkp.feedback.answer.Outcome;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whoever does not wholly follow an input says why; whoever redirects it, and nobody else, says where to; whoever follows
 * it, and nobody else, names what changes or says why nothing does.
 */
@Constraint(validatedBy = ReasonGiven.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface ReasonGiven {

    String message() default "{fkp.ReasonGiven}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<ReasonGiven, ResponseDecision> {

        private static final String GIVEN = "{fkp.ReasonGiven}";
        private static final String NONE = "{fkp.OnlyRedirected}";
        private static final String PROMISED = "{fkp.ChangePromised}";
        private static final String NO_CHANGE = "{fkp.OnlyWithoutChange}";

        @Override
        public boolean isValid(ResponseDecision decision, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            boolean accepts = decision.outcome() == Outcome.ACCEPTED || decision.outcome() == null;
            boolean redirects = decision.outcome() == Outcome.REDIRECTED;
            boolean coded = require(accepts || decision.reasonCode() != null, "reasonCode", GIVEN, context);
            boolean told = require(accepts || decision.text() != null, "text", GIVEN, context);
            boolean led = require(!redirects || decision.redirectChannel() != null, "redirectChannel", GIVEN, context);
            boolean astray = require(redirects || decision.redirectChannel() == null, "redirectChannel", NONE, context);
            boolean tracked = require(redirects || decision.trackingId() == null, "trackingId", NONE, context);
            boolean follows = decision.outcome() == Outcome.ACCEPTED || decision.outcome() == Outcome.PARTLY_ACCEPTED;
            boolean says = decision.noChangeReason() != null;
            boolean promised = require(!follows || says || decision.changesSomething(), "changes", PROMISED, context);
            boolean one =
                    require(!says || (follows && !decision.changesSomething()), "noChangeReason", NO_CHANGE, context);
            return coded && told && led && astray && tracked && promised && one;
        }

        private static boolean require(
                boolean fulfilled, String field, String message, ConstraintValidatorContext context) {
            if (!fulfilled) {
                context.buildConstraintViolationWithTemplate(message)
                        .addPropertyNode(field)
                        .addConstraintViolation();
            }
            return fulfilled;
        }
    }
}
