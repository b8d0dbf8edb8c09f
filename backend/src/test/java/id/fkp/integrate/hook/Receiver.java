package id.fkp.integrate.hook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.fkp.Crowd;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Somebody who takes messages on this machine, well or badly. */
public final class Receiver implements AutoCloseable {

    private final Queue<Message> messages = new ConcurrentLinkedQueue<>();
    private final int port;
    private final CountDownLatch killed = new CountDownLatch(1);
    private volatile Behaviour behaviour = Behaviour.status(204);
    private @Nullable HttpServer server;

    public Receiver() {
        this.server = listening(0);
        this.port = server.getAddress().getPort();
    }

    /** A message as it came. */
    public record Message(String id, String timestamp, String signature, String type, String host, String body) {}

    /** What a receiver does with a message. */
    @FunctionalInterface
    public interface Behaviour {

        void answer(HttpExchange exchange) throws IOException, InterruptedException;

        static Behaviour status(int status) {
            return exchange -> exchange.sendResponseHeaders(status, -1);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + port + "/kabar?dari=fkp";
    }

    public int port() {
        return port;
    }

    public void behave(Behaviour next) {
        behaviour = next;
    }

    /** All that came while it behaved, in the order in which they came. */
    public List<Message> messages() {
        return List.copyOf(messages);
    }

    public void forget() {
        messages.clear();
    }

    /** Without a word to those it talks to. */
    public void kill() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    public void revive() {
        if (server == null) {
            server = listening(port);
        }
    }

    /** Does not answer for as long as it lives. */
    public void hang(HttpExchange exchange) throws InterruptedException {
        killed.await();
    }

    @Override
    public void close() {
        killed.countDown();
        kill();
    }

    private HttpServer listening(int at) {
        try {
            var made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
            made.setExecutor(Crowd.CROWD);
            made.createContext("/", this::take);
            made.start();
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        messages.add(new Message(
                headers.getFirst("webhook-id"),
                headers.getFirst("webhook-timestamp"),
                headers.getFirst("webhook-signature"),
                headers.getFirst("Content-Type"),
                headers.getFirst("Host"),
                body));
        try {
            behaviour.answer(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }
}
