package id.fkp.assessment.fit;

import id.fkp.file.FileKind;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/**
 * A document that is to go into a file.
 *
 * @param bytes where they lie; they are read and never written
 */
public record Source(Content content, FileKind kind, Path bytes, long size) {

    static final Set<FileKind> PICTURES = EnumSet.of(FileKind.JPEG, FileKind.PNG);

    boolean isPicture() {
        return PICTURES.contains(kind);
    }
}
