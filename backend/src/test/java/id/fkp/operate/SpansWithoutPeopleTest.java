package id.fkp.operate;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a trace says of a request; {@code ProductIT} looks at what really leaves the house. */
class SpansWithoutPeopleTest {

    private static final Map<String, String> CHOSEN_BY_PEOPLE = Map.of(
            "url.path", "/api/v1/receipts/7K4M-29Q4",
            "url.query", "q=tetangga",
            "url.full", "http://fkp.example/api/v1/receipts/7K4M-29Q4",
            "client.address", "203.0.113.9",
            "network.peer.address", "203.0.113.9",
            "user_agent.original", "Peramban Budi");

    @Test
    void who_asked_from_where_and_for_what_is_left_out_and_the_pattern_of_the_path_stays() {
        try (var provider = SdkTracerProvider.builder()
                .addSpanProcessor(new SpansWithoutPeople())
                .build()) {
            var request = provider.get("tests").spanBuilder("GET /v1/receipts/{number}");
            CHOSEN_BY_PEOPLE.forEach(request::setAttribute);
            request.setAttribute("http.route", "/v1/receipts/{number}");
            var told = ((ReadableSpan) request.startSpan()).toSpanData().getAttributes();
            assertThat(told.get(AttributeKey.stringKey("http.route"))).isEqualTo("/v1/receipts/{number}");
            assertThat(CHOSEN_BY_PEOPLE.keySet())
                    .allSatisfy(name -> assertThat(told.get(AttributeKey.stringKey(name)))
                            .as(name)
                            .isEqualTo("-"));
        }
    }
}
