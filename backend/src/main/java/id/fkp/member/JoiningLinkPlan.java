package id.fkp.member;

import id.fkp.identity.UnitRole;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which role to hand out, and where: in one unit or in all units of an institution. */
@JoiningLinkPlan.InOnePlace
@Schema(description = "Which role to hand out, in a unit or in an institution: exactly one of the two")
public record JoiningLinkPlan(
        @Schema(nullable = true, examples = "01927d6e-5b3a-7cc1-9a52-3f6b8c1d2e4f") @Nullable
        UUID unitId,

        @Schema(nullable = true) @Nullable UUID institutionId,

        @NotNull UnitRole role) {

    Scope scope() {
        return new Scope(unitId, institutionId);
    }

    /** Exactly one of unit and institution. */
    @Constraint(validatedBy = InOnePlace.Validator.class)
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface InOnePlace {

        String message() default "{fkp.InOnePlace}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        class Validator implements ConstraintValidator<InOnePlace, JoiningLinkPlan> {

            @Override
            public boolean isValid(JoiningLinkPlan plan, ConstraintValidatorContext context) {
                if (plan.scope().isOne()) {
                    return true;
                }
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                        .addPropertyNode("unitId")
                        .addConstraintViolation();
                return false;
            }
        }
    }
}
