package id.fkp.integrate.hook.call;

import id.fkp.integrate.hook.call.HookTargets.Target;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;

/**
 * Sends one message and says what came back, whatever the receiver does: it is called at the address that was checked, is
 * followed nowhere, and has only so much time and so many bytes.
 */
@ApplicationScoped
public class HookCall {

    private final HookTargets targets;
    private final HookSecrets secrets;
    private final HookSettings settings;
    private final Clock clock;
    private final Vertx vertx;
    private final HttpClient client;

    HookCall(HookTargets targets, HookSecrets secrets, HookSettings settings, Clock clock, Vertx vertx) {
        this.targets = targets;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
        this.vertx = vertx;
        int connect = (int) settings.connectWithin().toMillis();
        // A connection each: its address was checked for this request. The number of those who send bounds how many
        // there are.
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_1_1)
                .setKeepAlive(false)
                .setMaxPoolSize(64)
                .setConnectTimeout(connect)
                .setSslHandshakeTimeout(connect)
                .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /** Waits for the answer, outside of any transaction. */
    public HookAnswer send(HookMessage message) {
        long began = System.nanoTime();
        var answer = answered(message);
        return answer.after(Duration.ofNanos(System.nanoTime() - began));
    }

    private HookAnswer answered(HookMessage message) {
        var open = new AtomicReference<HttpClientRequest>();
        var whole = new CompletableFuture<HookAnswer>();
        try {
            vertx.executeBlocking(() -> targets.checked(message.url()), false)
                    .compose(target -> client.request(options(target, message)))
                    .compose(request -> {
                        open.set(request);
                        return whole.isDone() ? gaveUp(request) : exchange(request, message);
                    })
                    .onSuccess(whole::complete)
                    .onFailure(whole::completeExceptionally);
            return whole.get(settings.answerWithin().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            whole.cancel(false);
            if (open.get() != null) {
                open.get().reset();
            }
            return HookAnswer.without(HookFailure.TIMEOUT);
        } catch (ExecutionException e) {
            return HookAnswer.without(failure(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return HookAnswer.without(HookFailure.BROKEN);
        }
    }

    private RequestOptions options(Target target, HookMessage message) {
        long now = clock.instant().getEpochSecond();
        var query = target.url().getRawQuery();
        var path = target.url().getRawPath().isEmpty() ? "/" : target.url().getRawPath();
        var signatures = secrets.signatures(
                message.webhookId(), message.oldest(), message.newest(), message.messageId(), now, message.body());
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(
                        target.port(), target.address().getHostAddress()))
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.isSecure())
                .setURI(query == null ? path : path + "?" + query)
                .setFollowRedirects(false)
                .putHeader("Content-Type", "application/json")
                .putHeader("User-Agent", "FKP")
                .putHeader("webhook-id", message.messageId())
                .putHeader("webhook-timestamp", Long.toString(now))
                .putHeader("webhook-signature", signatures);
    }

    private static Future<HookAnswer> gaveUp(HttpClientRequest request) {
        request.reset();
        return Future.failedFuture(new HookRefused(HookFailure.TIMEOUT));
    }

    private Future<HookAnswer> exchange(HttpClientRequest request, HookMessage message) {
        return request.send(Buffer.buffer(message.body()))
                .compose(response -> new HookReading(response, clock).whole());
    }

    private static HookFailure failure(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof HookRefused refused) {
                return refused.failure();
            }
            if (cause instanceof SSLException) {
                return HookFailure.TLS;
            }
            if (cause instanceof ConnectException) {
                return HookFailure.NOT_REACHED;
            }
        }
        return HookFailure.BROKEN;
    }
}
