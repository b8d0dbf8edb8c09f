package id.fkp.assessment.pack;

import id.fkp.assessment.fit.Content;
import id.fkp.file.FileInfo;
import id.fkp.shared.paper.Paper;
import java.util.function.Supplier;

/** A document that proves something. */
sealed interface Piece {

    Content content();

    /** One that lies there. */
    record Kept(Content content, FileInfo file) implements Piece {

        static Kept of(String title, FileInfo file) {
            var path = "/api/v1/files/" + file.id() + "/content";
            return new Kept(new Content(title, path, file.size(), null, null), file);
        }

        /** The same bytes under one more name. */
        Kept alsoAs(String name) {
            return new Kept(content.alsoAs(name), file);
        }
    }

    /** One that is written from the data when it is asked for. */
    record Written(Content content, Supplier<Paper> paper) implements Piece {

        static Written of(String title, String path, Supplier<Paper> paper) {
            return new Written(new Content(title, "/api/v1/" + path, null, null, null), paper);
        }
    }
}
