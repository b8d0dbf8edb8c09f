package id.fkp.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;

/** Takes 1.0 where a whole number is asked for: to JSON Schema it is one, and some languages write all their numbers so. */
final class WholeNumbers extends BeanDeserializerModifier {

    private static final Map<Class<?>, Function<BigDecimal, Number>> EXACT = Map.of(
            int.class, BigDecimal::intValueExact,
            Integer.class, BigDecimal::intValueExact,
            long.class, BigDecimal::longValueExact,
            Long.class, BigDecimal::longValueExact);

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription described, JsonDeserializer<?> reader) {
        var exact = EXACT.get(described.getBeanClass());
        return exact == null ? reader : new Whole(reader, exact);
    }

    private static final class Whole extends DelegatingDeserializer {

        private static final long serialVersionUID = 1;

        private final transient Function<BigDecimal, Number> exact;

        Whole(JsonDeserializer<?> reader, Function<BigDecimal, Number> exact) {
            super(reader);
            this.exact = exact;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new Whole(reader, exact);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
                try {
                    return exact.apply(parser.getDecimalValue());
                } catch (ArithmeticException e) {
                    return super.deserialize(parser, context); // refuses it and names the field
                }
            }
            return super.deserialize(parser, context);
        }
    }
}
