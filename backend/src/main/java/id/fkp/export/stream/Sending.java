package id.fkp.export.stream;

import id.fkp.export.form.RowWriter;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
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
    private final HttpServerResponse response;
    private final Vertx vertx;
    private final ExportSettings settings;
    private final long began = System.nanoTime();
    private long seen = -1;

    Sending(OutputStream out, HttpServerResponse response, Vertx vertx, ExportSettings settings) {
        this.out = new Counted(out);
        this.response = response;
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
            if (response.closed()) {
                return;
            }
            if (out.count > 0) {
                response.reset();
            }
            // Whoever returned here would have the server end the file as if it were whole.
            throw e;
        } finally {
            vertx.cancelTimer(watch);
        }
    }

    private void look() {
        long now = out.count;
        if (now == seen || System.nanoTime() - began > settings.longest().toNanos()) {
            response.reset();
        }
        seen = now;
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
