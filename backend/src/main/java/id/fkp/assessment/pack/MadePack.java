package id.fkp.assessment.pack;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A pack whose files lie in a folder of their own until it was sent. */
final class MadePack {

    private final Path folder;
    private final Map<String, Path> files = new LinkedHashMap<>();

    private MadePack(Path folder) {
        this.folder = folder;
    }

    static MadePack empty() throws IOException {
        return new MadePack(Files.createTempDirectory("fkp-pack"));
    }

    Path folder() {
        return folder;
    }

    void add(String name, Path bytes) {
        files.put(name, bytes);
    }

    void add(String name, byte[] bytes) throws IOException {
        add(name, Files.write(folder.resolve(name), bytes));
    }

    /** One file after the other; none is ever in memory as a whole. */
    void write(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (var file : files.entrySet()) {
            zip.putNextEntry(new ZipEntry(file.getKey()));
            Files.copy(file.getValue(), zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    /** Files of the unit that lie elsewhere stay. */
    void forget() {
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            Log.warnf(e, "A pack is left behind in %s", folder);
        }
    }
}
