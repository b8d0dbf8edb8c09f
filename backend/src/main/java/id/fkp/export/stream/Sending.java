package id.fkp.export.stream;

import id.fkp.export.form.RowWriter;
import io.quarkus.logging.Log;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way. Writing waits while the receiver takes nothing; who takes nothing for too long, or takes too long in
 * all, is cut off, since a connection of the database and one of its snapshots are held for them.
 */
final class Sending {

    private static final int BUFFER = 32 * 1024;

    private final Counted out;
    private final HttpServerRequest request;
    private final Vertx vertx;
    private final ExportSettings settings;
    private final long began = System.nanoTime();
    private long seen = -1;

    Sending(OutputStream out, HttpServerRequest request, Vertx vertx, ExportSettings settings) {
        this.out = new Counted(out);
        this.request = request;
        this.vertx = vertx;
        this.settings = settings;
    }

    /** A file that breaks off ends with the connection, so that nobody takes it for whole. */
    void send(Download download, Rows rows) throws IOException {
        long watch = vertx.setPeriodic(settings.stalled().toMillis(), again -> look());
        try {
            var buffered = new BufferedOutputStream(out, BUFFER);
            var table = download.selection().table();
            var writer = download.format().begin(buffered, table, download.language());
            rows.read(download.selection(), new Written(writer));
            writer.close();
        } catch (IOException | RuntimeException e) {
            if (request.response().closed()) {
                return;
            }
            if (out.count == 0) {
                throw e;
            }
            Log.warn("A download broke off", e);
            cut();
        } finally {
            vertx.cancelTimer(watch);
        }
    }

    private void look() {
        long now = out.count;
        if (now == seen || System.nanoTime() - began > settings.longest().toNanos()) {
            cut();
        }
        seen = now;
    }

    /**
     * Ends the connection, whatever of the answer still waits to be taken. To reset an answer of HTTP/1 would wait for
     * that, let what is written meanwhile end the file as if it were whole, and leave the server counting the request.
     */
    @SuppressWarnings("FutureReturnValueIgnored") // how it ends, the response is told by the connection
    private void cut() {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            ((ConnectionBase) request.connection()).channelHandlerContext().close();
        }
    }

    private record Written(RowWriter writer) implements Rows.Sink {
        @Override
        public void row(List<@Nullable Object> values) throws IOException {
            writer.write(values);
        }

        @Override
        public void fetched(long done) throws IOException {
            writer.flush();
        }
    }

    /** Counts what has gone out. */
    private static final class Counted extends FilterOutputStream {
        private volatile long count;

        private Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        @SuppressWarnings("NonAtomicVolatileUpdate") // only one thread writes
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            count += length;
        }

        /** The server ends its answer itself. */
        @Override
        public void close() {}
    }
}
