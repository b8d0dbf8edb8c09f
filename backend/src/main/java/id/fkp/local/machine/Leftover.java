package id.fkp.local.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A server that outlived its application: found by the number it left, and ours only if its command line says so. */
public final class Leftover {

    private Leftover() {}

    /**
     * The server, if it still runs.
     *
     * @param mark an argument that only our server, with this very data, was started with
     */
    public static Optional<ProcessHandle> in(Path pidFile, String mark) throws IOException {
        return living(pidFile).filter(process -> isOurs(process, mark));
    }

    /** Whoever has the number now; nobody when the file or the process is gone. */
    public static Optional<ProcessHandle> living(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.get(0).strip().matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
    }

    public static boolean isOurs(ProcessHandle process, String mark) {
        return process.info()
                .arguments()
                .filter(arguments -> List.of(arguments).contains(mark))
                .isPresent();
    }
}
