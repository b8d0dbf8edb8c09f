package id.fkp.assessment.fit;

import id.fkp.shared.paper.Papers;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

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
        if (sources.size() == 1 && sources.get(0).fits()) {
            return new Fit(List.of(Fitted.whole(sources.get(0))), List.of());
        }
        var packing =
                new Packing(title, papers, folder, isTight(sources.stream().mapToLong(Source::size)));
        for (var source : sources) {
            packing.add(source);
        }
        return packing.done();
    }

    /** Whether they are too much for one file as they are. */
    static boolean isTight(LongStream sizes) {
        return sizes.sum() > Limits.BYTES;
    }
}
