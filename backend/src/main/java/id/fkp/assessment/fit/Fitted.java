package id.fkp.assessment.fit;

import id.fkp.file.FileKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A file that an upload form takes. */
public record Fitted(Path bytes, FileKind kind, List<Content> contents, Set<Change> changes) {

    public Fitted {
        contents = List.copyOf(contents);
        changes = Set.copyOf(changes);
    }

    static Fitted whole(Source source) {
        return new Fitted(source.bytes(), source.kind(), List.of(source.content()), Set.of());
    }
}
