package id.fkp.local.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Which ports of this machine are free. */
public final class Ports {

    private Ports() {}

    public static int anyFree() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tries all addresses: who opens localhost may come by either family. */
    public static void requireFree(int port, String setting) {
        try (var socket = new ServerSocket(port)) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            var variable = Settings.variable(setting);
            throw new LocalFailure(
                    "Port " + port + " tidak dapat dipakai (sudah dipakai program lain?); pilih yang lain dengan "
                            + variable + ".",
                    "port " + port + " is in use or not allowed; choose another by " + variable + ".");
        }
    }
}
