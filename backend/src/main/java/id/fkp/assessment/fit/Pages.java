package id.fkp.assessment.fit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A PDF on its way into a file. */
record Pages(Path pdf, int count, List<Content> contents, Set<Change> changes, boolean signed)
        implements Filling.Portion {

    @Override
    public long size() {
        return sizeOf(pdf);
    }

    static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
