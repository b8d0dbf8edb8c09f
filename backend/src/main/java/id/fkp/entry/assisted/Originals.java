package id.fkp.entry.assisted;

import id.fkp.attachment.check.FileCheck;
import id.fkp.file.Blob;
import id.fkp.file.FileInfo;
import id.fkp.file.FileKind;
import id.fkp.file.StoredFiles;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The sheet that somebody has filled in is checked as files of givers are: what it is by its content, for viruses, and
 * without what a camera notes of the place, which may be the writer's home.
 */
@ApplicationScoped
class Originals {

    private static final Set<FileKind> KINDS = Set.of(FileKind.PDF, FileKind.JPEG, FileKind.PNG);
    private static final long LARGEST = 20L * 1024 * 1024;

    private final FileCheck check;
    private final StoredFiles files;

    Originals(FileCheck check, StoredFiles files) {
        this.check = check;
        this.files = files;
    }

    /** One that can be the original of a form of the unit: a photo or scan that is not public. */
    static boolean canBe(FileInfo file) {
        return !file.isPublic() && KINDS.contains(file.kind());
    }

    /**
     * What the check makes of a file of the unit; outside any transaction, since a scanner takes its time. Empty where
     * there is none that can be an original.
     */
    Optional<Blob> checked(UUID unitId, UUID fileId) {
        return files.findOf(unitId, fileId).filter(Originals::canBe).map(file -> {
            try (var bytes = files.open(file)) {
                return files.take(bytes, LARGEST, check.begin());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Puts what was checked in the place of what was sent, whose bytes go with the commit. */
    UUID keep(UUID unitId, UUID sentId, Blob checked) {
        var kept = files.keep(unitId, "lembar-asli", checked);
        files.forget(sentId);
        return kept.id();
    }

    /** Lets go of what was checked if no form has it. */
    void discardUnlessKept(Blob checked) {
        QuarkusTransaction.requiringNew().run(() -> files.discard(checked));
    }
}
