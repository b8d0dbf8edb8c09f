package id.fkp.assessment.fit;

import id.fkp.shared.paper.Papers;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes documents fit into files that an upload form takes. */
@ApplicationScoped
public class Fitting {

    private final Papers papers;

    Fitting(Papers papers) {
        this.papers = papers;
    }

    /**
     * As few files as they fit into, in their order. A single document that is small enough stays as it is, byte for byte.
     *
     * @param title of what they are together
     * @param folder where new files may lie; whoever gave it deletes it
     */
    public Fit fit(String title, List<Source> sources, Path folder) throws IOException {
        var packing = new Packing(title, papers, folder, sources);
        packing.fill(sources);
        return packing.done();
    }
}
