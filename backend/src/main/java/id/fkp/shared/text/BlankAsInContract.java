package id.fkp.shared.text;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.jspecify.annotations.Nullable;

/** Lets {@link NotBlank}, wherever it stands, ask what the contract says of the field. */
@Singleton
class BlankAsInContract implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        var mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(NotBlank.class)
                .includeExistingValidators(false)
                .validatedBy(Validator.class);
        configuration.addMapping(mapping);
    }

    public static class Validator implements ConstraintValidator<NotBlank, CharSequence> {

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text != null && !Blank.is(text);
        }
    }
}
