package id.fkp.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Takes days and instants of the years 1900 to 2200 only: the types of Java reach farther than those of the database. */
final class BoundedTimes extends BeanDeserializerModifier {

    private static final Map<Class<?>, Bounds<?>> BOUNDS = Map.of(
            LocalDate.class, new Bounds<>(LocalDate.parse("1900-01-01"), LocalDate.parse("2200-12-31")),
            Instant.class,
                    new Bounds<>(Instant.parse("1900-01-01T00:00:00Z"), Instant.parse("2200-12-31T23:59:59.999999Z")));

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription described, JsonDeserializer<?> reader) {
        var bounds = BOUNDS.get(described.getBeanClass());
        return bounds == null ? reader : new Bounded(reader, bounds);
    }

    private record Bounds<T extends Comparable<? super T>>(T first, T last) {

        @SuppressWarnings("unchecked") // the map has the bounds of each class under this class
        boolean hold(Object value) {
            return first.compareTo((T) value) <= 0 && last.compareTo((T) value) >= 0;
        }

        OutOfBounds exceededBy(JsonParser parser, Object value) {
            return new OutOfBounds(parser, value, String.valueOf(first), String.valueOf(last));
        }
    }

    private static final class Bounded extends DelegatingDeserializer {

        private final transient Bounds<?> bounds;

        Bounded(JsonDeserializer<?> reader, Bounds<?> bounds) {
            super(reader);
            this.bounds = bounds;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new Bounded(reader, bounds);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var value = super.deserialize(parser, context);
            if (value != null && !bounds.hold(value)) {
                throw bounds.exceededBy(parser, value);
            }
            return value;
        }
    }
}
