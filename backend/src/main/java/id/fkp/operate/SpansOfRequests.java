package id.fkp.operate;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Traces begin with a request, ours or the caller's. What nodes do by themselves looks at the database several times a
 * second, mostly in vain, and would bury them.
 *
 * @param share of the requests without a trace of their own, 0 to 1
 */
record SpansOfRequests(Sampler share) implements Sampler {

    @Override
    public SamplingResult shouldSample(
            Context parent, String traceId, String name, SpanKind kind, Attributes attributes, List<LinkData> links) {
        return kind == SpanKind.SERVER
                ? share.shouldSample(parent, traceId, name, kind, attributes, links)
                : SamplingResult.drop();
    }

    @Override
    public String getDescription() {
        return "SpansOfRequests{" + share.getDescription() + "}";
    }

    /** For the extension, which takes the sampler it finds. */
    @Singleton
    static class Setting {

        @Produces
        @Singleton
        Sampler sampler(@ConfigProperty(name = "fkp.traces.share") double share) {
            return Sampler.parentBased(new SpansOfRequests(Sampler.traceIdRatioBased(share)));
        }
    }
}
