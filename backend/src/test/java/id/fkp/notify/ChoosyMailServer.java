package id.fkp.notify;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** As much of a mail server as it takes to refuse some addresses, which the real one of the other tests cannot. */
final class ChoosyMailServer implements AutoCloseable {

    private final ServerSocket door;
    private final Map<String, String> refusals;
    private final List<String> taken = new CopyOnWriteArrayList<>();

    /** @param refusals what it answers, by address */
    ChoosyMailServer(int port, Map<String, String> refusals) throws IOException {
        this.door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        this.refusals = refusals;
        begin(this::serve);
    }

    /** To whom it took a message, in this order. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private static void begin(Runnable work) {
        var thread = new Thread(work, "choosy mail server");
        thread.setDaemon(true);
        thread.start();
    }

    /** Clients keep a connection and open another: each is listened to by itself. */
    private void serve() {
        try {
            while (true) {
                var socket = door.accept();
                begin(() -> talk(socket));
            }
        } catch (IOException e) {
            // the test has closed the door
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            converse(socket);
        } catch (IOException e) {
            // the client has gone
        }
    }

    private void converse(Socket socket) throws IOException {
        var said = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
        var answer = new PrintStream(socket.getOutputStream(), true, US_ASCII);
        answer.print("220 ready\r\n");
        String to = "";
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith("RCPT TO:<")) {
                to = line.substring(9, line.indexOf('>'));
                answer.print(refusals.getOrDefault(to, "250 ok") + "\r\n");
            } else if (line.equals("DATA")) {
                answer.print("354 go on\r\n");
                while (!".".equals(said.readLine())) {
                    // the message itself
                }
                taken.add(to);
                answer.print("250 ok\r\n");
            } else {
                answer.print(line.equals("QUIT") ? "221 bye\r\n" : "250 ok\r\n");
            }
        }
    }
}
