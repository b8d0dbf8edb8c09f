package id.fkp.shared.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/**
 * Takes values in the type the contract names: a number is no name of a list, a text is no number and no yes or no, and 1.5 is
 * no whole number, while 1.0 is one, as JSON Schema says.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new SimpleModule("bounded-times").setDeserializerModifier(new BoundedTimes()));
        json.registerModule(new SimpleModule("whole-numbers").setDeserializerModifier(new WholeNumbers()));
        json.registerModule(new SimpleModule("bounded-lists").setDeserializerModifier(new BoundedLists()));
        json.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        for (var type : new LogicalType[] {LogicalType.Boolean, LogicalType.Integer, LogicalType.Float}) {
            json.coercionConfigFor(type).setCoercion(CoercionInputShape.String, CoercionAction.Fail);
        }
        json.coercionConfigFor(LogicalType.Boolean).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
        json.coercionConfigFor(LogicalType.Integer).setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
    }
}
