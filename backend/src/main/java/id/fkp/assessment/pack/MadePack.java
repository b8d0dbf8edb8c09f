package id.fkp.assessment.pack;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A pack whose files lie in a folder of their own until it was sent. */
final class MadePack {

    private final Path folder;
    private String firstName = "";
    private byte[] first = {};
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

    /** What stands before all others and is not compressed, so that a page reads it without unpacking anything. */
    void begin(String name, byte[] bytes) {
        firstName = name;
        first = bytes;
    }

    /** One file after the other; none of them is ever in memory as a whole. */
    void write(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        zip.putNextEntry(stored(firstName, first));
        zip.write(first);
        zip.closeEntry();
        for (var file : files.entrySet()) {
            zip.putNextEntry(new ZipEntry(file.getKey()));
            Files.copy(file.getValue(), zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static ZipEntry stored(String name, byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        return entry;
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
