package id.fkp.file.picture;

import static id.fkp.shared.problem.CommonProblems.UNAVAILABLE;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** So many may do at once what takes much memory. */
public final class Places {

    /** Who waits holds a worker, of which there are few for all. */
    private static final int PATIENCE_SECONDS = 3;

    private static final int AGAIN_SECONDS = 5;

    private final Semaphore free;

    public Places(int count) {
        this.free = new Semaphore(count);
    }

    /** One of them, until it is closed. */
    public final class Place implements AutoCloseable {

        private Place() {}

        @Override
        public void close() {
            free.release();
        }
    }

    /** For what somebody sends; refused where none becomes free within moments. */
    public Place take() {
        try {
            if (free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return new Place();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw UNAVAILABLE
                .because(
                        "Banyak berkas sedang diperiksa. Berkas Anda masih ada; kirim lagi sebentar lagi.",
                        "Many files are being looked at. Yours is still there; send it again in a moment.")
                .retryAfter(AGAIN_SECONDS);
    }

    /** For work that has to come to its end, and of which there is little. */
    public Place await() {
        free.acquireUninterruptibly();
        return new Place();
    }
}
