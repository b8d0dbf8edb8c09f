package id.fkp.service;

import id.fkp.shared.text.Blank;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A channel says where people go: face to face its place, online its web address. */
@Constraint(validatedBy = CompleteChannel.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface CompleteChannel {

    String message() default "{jakarta.validation.constraints.NotBlank.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<CompleteChannel, Channel> {

        @Override
        public boolean isValid(Channel channel, ConstraintValidatorContext context) {
            boolean online = channel.kind() == Channel.Kind.ONLINE;
            var address = online ? channel.url() : channel.place();
            if (address != null && !Blank.is(address)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode(online ? "url" : "place")
                    .addConstraintViolation();
            return false;
        }
    }
}
