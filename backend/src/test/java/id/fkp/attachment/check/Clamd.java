package id.fkp.attachment.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import io.quarkus.test.junit.QuarkusMock;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that speaks as clamd does: it finds the test file of EICAR, and whatever else it is told to do. */
public final class Clamd implements AutoCloseable {

    /** In two parts, so that no scanner takes this file for one. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD" + "-ANTIVIRUS-TEST-FILE!$H+H*";

    /** What it does when it is asked. */
    public enum Mood {
        WORKING,
        SILENT,
        BABBLING
    }

    private final ServerSocket door;
    private final Mood mood;
    private final AtomicInteger asked = new AtomicInteger();

    public Clamd(Mood mood) {
        try {
            this.door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.mood = mood;
        var work = new Thread(this::work, "clamd for tests");
        work.setDaemon(true);
        work.start();
    }

    /** The application asks this one, until the running test ends. */
    public void isUsed() {
        use(door.getLocalPort());
    }

    /** The application asks where nobody listens, until the running test ends. */
    public static void isDown() {
        use(1);
    }

    private static void use(int port) {
        QuarkusMock.installMockForType(new Scanner("localhost", port, Duration.ofSeconds(5)), Scanner.class);
    }

    Scanner scanner(Duration within) {
        return new Scanner("localhost", door.getLocalPort(), within);
    }

    public int asked() {
        return asked.get();
    }

    private void work() {
        while (!door.isClosed()) {
            try (var caller = door.accept()) {
                asked.incrementAndGet();
                answer(caller);
            } catch (IOException hungUp) {
                // as clamd does
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        var in = new DataInputStream(caller.getInputStream());
        if (mood == Mood.SILENT) {
            // Listens until the caller has had enough.
            in.transferTo(OutputStream.nullOutputStream());
            return;
        }
        if (!new String(in.readNBytes(10), US_ASCII).equals("zINSTREAM\0")) {
            reply(caller, "UNKNOWN COMMAND");
            return;
        }
        var file = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            file.write(in.readNBytes(length));
        }
        if (mood == Mood.BABBLING) {
            reply(caller, "INSTREAM size limit exceeded. ERROR");
        } else {
            reply(
                    caller,
                    file.toString(ISO_8859_1).contains(EICAR) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK");
        }
    }

    private static void reply(Socket caller, String words) throws IOException {
        caller.getOutputStream().write((words + '\0').getBytes(US_ASCII));
        caller.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
