package id.fkp.assessment.pack;

import id.fkp.assessment.fit.Content;
import id.fkp.assessment.fit.LeftOut;
import id.fkp.assessment.fit.LeftOut.Reason;
import id.fkp.file.FileInfo;
import id.fkp.shared.paper.Paper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** A chapter while it is put together: no bytes twice, and nothing dropped without a word. */
final class ChapterDraft {

    private final String title;
    private final Map<UUID, FileInfo> files;
    private final Map<String, Piece> pieces = new LinkedHashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** @param files those of the unit's evidence that are still there */
    ChapterDraft(String title, Map<UUID, FileInfo> files) {
        this.title = title;
        this.files = files;
    }

    ChapterDraft kept(String name, UUID fileId) {
        var file = files.get(fileId);
        if (file == null) {
            leftOut.add(LeftOut.absent(unread(name, fileId), Reason.GONE));
        } else {
            var known = pieces.get(file.sha256());
            pieces.put(file.sha256(), known instanceof Piece.Kept kept ? kept.alsoAs(name) : Piece.Kept.of(name, file));
        }
        return this;
    }

    /** A photo that the unit does not show is not handed out either. */
    ChapterDraft unreleased(String name, UUID fileId) {
        leftOut.add(LeftOut.absent(unread(name, fileId), Reason.NOT_RELEASED));
        return this;
    }

    /** @param path where it is read, below the root of the API */
    ChapterDraft written(String name, String path, Supplier<Paper> paper) {
        pieces.putIfAbsent(path, Piece.Written.of(name, path, paper));
        return this;
    }

    Chapter done() {
        return new Chapter(title, List.copyOf(pieces.values()), leftOut);
    }

    private static Content unread(String name, UUID fileId) {
        return new Content(name, "/api/v1/files/" + fileId + "/content", null, null, null);
    }
}
