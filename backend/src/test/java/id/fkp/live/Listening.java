package id.fkp.live;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.Crowd;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Somebody who listens to a session, as a browser does. */
public final class Listening implements AutoCloseable {

    private static final int LONGEST_SECONDS = 20;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<?> ended;

    private @Nullable String id;
    private String name = "";

    private Listening(HttpRequest request) {
        ended = CLIENT.sendAsync(request, BodyHandlers.ofLines())
                .thenAcceptAsync(
                        answer -> {
                            assertThat(answer.statusCode()).isEqualTo(200);
                            try (var lines = answer.body()) {
                                lines.forEach(this::line);
                            }
                        },
                        Crowd.CROWD);
    }

    /** One event. */
    public record Heard(@Nullable String id, String name, String data) {

        public JsonPath json() {
            return new JsonPath(data);
        }
    }

    public static Listening to(UUID sessionId) {
        var base = RestAssured.baseURI + ":" + RestAssured.port;
        return new Listening(HttpRequest.newBuilder(URI.create(base + LiveFixture.live(sessionId) + "/events"))
                .header("Accept", "text/event-stream")
                .build());
    }

    /** The next event that is such a one; earlier ones are passed over. */
    public Heard await(String named, Predicate<JsonPath> such) {
        while (true) {
            var next = next();
            if (next.name().equals(named) && such.test(next.json())) {
                return next;
            }
        }
    }

    /** The next state that is such a one. */
    public Heard await(Predicate<JsonPath> such) {
        return await("snapshot", such);
    }

    public Heard next() {
        try {
            var next = heard.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
            assertThat(next).as("an event within %d s", LONGEST_SECONDS).isNotNull();
            return next;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the server has ended the stream. */
    public void awaitEnd() {
        ended.orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS).join();
    }

    private void line(String line) {
        if (line.startsWith("id:")) {
            id = line.substring(3).strip();
        } else if (line.startsWith("event:")) {
            name = line.substring(6).strip();
        } else if (line.startsWith("data:")) {
            heard.add(new Heard(id, name, line.substring(5).strip()));
            id = null;
        }
    }

    @Override
    public void close() {
        ended.cancel(true);
    }
}
