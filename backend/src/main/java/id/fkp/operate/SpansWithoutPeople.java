package id.fkp.operate;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * A span says which operation and how long it took, not who asked, from where and for what: more people see a collector
 * than the database. The pattern of the path stays (`http.route`), its numbers and the words searched for do not.
 */
@Singleton
class SpansWithoutPeople implements SpanProcessor {

    private static final String LEFT_OUT = "-";

    /** Of OpenTelemetry's names for HTTP, those whose value a person or their device has chosen. */
    private static final List<AttributeKey<String>> OF_PEOPLE = List.of(
            AttributeKey.stringKey("url.path"),
            AttributeKey.stringKey("url.query"),
            AttributeKey.stringKey("url.full"),
            AttributeKey.stringKey("client.address"),
            AttributeKey.stringKey("network.peer.address"),
            AttributeKey.stringKey("user_agent.original"));

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        for (var key : OF_PEOPLE) {
            if (span.getAttribute(key) != null) {
                span.setAttribute(key, LEFT_OUT);
            }
        }
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {}

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
