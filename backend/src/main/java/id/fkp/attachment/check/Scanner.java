package id.fkp.attachment.check;

import static id.fkp.attachment.check.CheckProblems.ATTACHMENT_INFECTED;
import static id.fkp.attachment.check.CheckProblems.SCANNER_UNAVAILABLE;
import static java.nio.charset.StandardCharsets.US_ASCII;

import id.fkp.shared.problem.ProblemException;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousSocketChannel;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The operator's ClamAV, asked over TCP (clamd, command INSTREAM, as clamd(8) describes it). It fails closed: without a clear word in
 * time nothing is taken.
 *
 * <p>One deadline is for all of it, writing included, so that a scanner that accepts and then sleeps holds up nobody for
 * longer.
 */
@ApplicationScoped
class Scanner {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(US_ASCII);
    private static final String CLEAN = "stream: OK";
    private static final String FOUND = "FOUND";

    /** No answer is longer; what goes on is no clamd. */
    private static final int LONGEST_ANSWER = 1024;

    private static final int TRY_AGAIN_SECONDS = 60;

    private final @Nullable String host;
    private final int port;
    private final Duration within;

    @Inject
    Scanner(ScannerSettings settings) {
        this(settings.host().filter(host -> !host.isBlank()).orElse(null), settings.port(), settings.within());
    }

    Scanner(@Nullable String host, int port, Duration within) {
        this.host = host;
        this.port = port;
        this.within = within;
    }

    /**
     * Refuses a file in which something was found, and any file while the scanner gives no answer.
     *
     * @return whether a scanner looked at it; false where none is configured
     */
    boolean requireClean(byte[] file) {
        if (host == null) {
            return false;
        }
        String answer;
        try {
            answer = ask(host, file);
        } catch (IOException | ExecutionException | TimeoutException noAnswer) {
            throw unavailable(noAnswer.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw unavailable("interrupted");
        }
        if (answer.endsWith(FOUND)) {
            throw ATTACHMENT_INFECTED.because(
                    "Berkas ini tidak disimpan. Kirim masukan Anda tanpa berkas ini, dan periksa perangkat Anda.",
                    "The file was not kept. Send your input without it, and have your device checked.");
        }
        if (!answer.equals(CLEAN)) {
            throw unavailable("unclear answer");
        }
        return true;
    }

    private String ask(String host, byte[] file)
            throws IOException, ExecutionException, InterruptedException, TimeoutException {
        long deadline = System.nanoTime() + within.toNanos();
        try (var scanner = AsynchronousSocketChannel.open()) {
            await(scanner.connect(new InetSocketAddress(host, port)), deadline);
            write(scanner, ByteBuffer.wrap(COMMAND), deadline);
            write(scanner, length(file.length), deadline);
            write(scanner, ByteBuffer.wrap(file), deadline);
            write(scanner, length(0), deadline);
            return read(scanner, deadline);
        }
    }

    private static void write(AsynchronousSocketChannel scanner, ByteBuffer bytes, long deadline)
            throws ExecutionException, InterruptedException, TimeoutException {
        while (bytes.hasRemaining()) {
            await(scanner.write(bytes), deadline);
        }
    }

    private static String read(AsynchronousSocketChannel scanner, long deadline)
            throws ExecutionException, InterruptedException, TimeoutException {
        var answer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.hasRemaining() && await(scanner.read(answer), deadline) >= 0) {
            if (answer.get(answer.position() - 1) == 0) {
                return new String(answer.array(), 0, answer.position() - 1, US_ASCII);
            }
        }
        return "";
    }

    private static <T> T await(Future<T> step, long deadline)
            throws ExecutionException, InterruptedException, TimeoutException {
        return step.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
    }

    /** Four bytes, the highest first. */
    private static ByteBuffer length(int bytes) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(bytes).flip();
    }

    private static ProblemException unavailable(String why) {
        Log.warnf("The virus scanner gave no clear answer: %s", why);
        return SCANNER_UNAVAILABLE
                .because(
                        "Berkas belum dapat diperiksa. Tulisan Anda tidak hilang: coba lagi sebentar lagi, atau kirim "
                                + "tanpa berkas.",
                        "The file cannot be checked now. Your words are not lost: try again in a moment, or send without "
                                + "it.")
                .retryAfter(TRY_AGAIN_SECONDS);
    }
}
