package id.fkp.local.machine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Which ports of this machine are free. */
public final class Ports {

    private Ports() {}

    /** Below those that systems lend to outgoing connections, which would take it before it is used. */
    public static int anyFree() {
        return ThreadLocalRandom.current()
                .ints(20_000, 32_768)
                .limit(1_000)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException inUse) {
            return false;
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
