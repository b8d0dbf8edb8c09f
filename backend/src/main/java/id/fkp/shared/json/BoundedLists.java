package id.fkp.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stops reading a list where it goes beyond its {@link Size}: what is read is checked item by item, and millions of items fit
 * into a body.
 */
final class BoundedLists extends BeanDeserializerModifier {

    @Override
    public JsonDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config, CollectionType type, BeanDescription described, JsonDeserializer<?> reader) {
        return type.getRawClass().isAssignableFrom(ArrayList.class) ? new Asking(reader, type) : reader;
    }

    /** Becomes the reader of a list once it knows whose list it is. */
    private static final class Asking extends DelegatingDeserializer {

        private static final long serialVersionUID = 1;

        private final JavaType type;

        Asking(JsonDeserializer<?> reader, JavaType type) {
            super(reader);
            this.type = type;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new Asking(reader, type);
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
                throws JsonMappingException {
            var bound = property == null ? null : property.getAnnotation(Size.class);
            return bound == null
                    ? getDelegatee() instanceof ContextualDeserializer reader
                            ? reader.createContextual(context, property)
                            : getDelegatee()
                    : new Bounded(type, context.findRootValueDeserializer(type.getContentType()), bound);
        }
    }

    private static final class Bounded extends StdDeserializer<List<@Nullable Object>> {

        private static final long serialVersionUID = 1;

        private final transient JsonDeserializer<Object> item;
        private final int fewest;
        private final int most;

        Bounded(JavaType type, JsonDeserializer<Object> item, Size bound) {
            super(type);
            this.item = item;
            this.fewest = bound.min();
            this.most = bound.max();
        }

        @Override
        @SuppressWarnings("unchecked") // what else a list may be written as is decided by Jackson
        public List<@Nullable Object> deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            if (!parser.isExpectedStartArrayToken()) {
                return (List<@Nullable Object>) context.handleUnexpectedToken(getValueType(context), parser);
            }
            var items = new ArrayList<@Nullable Object>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (items.size() == most) {
                    throw new TooMany(parser, fewest, most);
                }
                items.add(item(parser, context, items.size()));
            }
            return items;
        }

        private @Nullable Object item(JsonParser parser, DeserializationContext context, int place) throws IOException {
            try {
                return parser.hasToken(JsonToken.VALUE_NULL)
                        ? item.getNullValue(context)
                        : item.deserialize(parser, context);
            } catch (IOException | RuntimeException e) {
                throw JsonMappingException.wrapWithPath(e, List.class, place);
            }
        }
    }
}
