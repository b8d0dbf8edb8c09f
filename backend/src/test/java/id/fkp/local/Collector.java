package id.fkp.local;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Takes traces as a collector of OpenTelemetry does, and keeps them as they came: protobuf, in which words stand as they are. */
final class Collector implements AutoCloseable {

    private final HttpServer server;
    private final Collection<String> taken = new ConcurrentLinkedQueue<>();

    Collector() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", exchange -> {
            taken.add(new String(exchange.getRequestBody().readAllBytes(), ISO_8859_1));
            exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    /** The settings of a product that sends to it. */
    Map<String, String> settings() {
        return Map.of(
                "OTEL_SDK_DISABLED", "false",
                "OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf",
                "OTEL_EXPORTER_OTLP_ENDPOINT",
                        "http://127.0.0.1:" + server.getAddress().getPort());
    }

    String taken() {
        return String.join("\n", taken);
    }

    /** The id of a trace as it stands in what was taken. */
    static String named(String trace) {
        return new String(HexFormat.of().parseHex(trace), ISO_8859_1);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
