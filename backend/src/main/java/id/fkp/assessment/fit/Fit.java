package id.fkp.assessment.fit;

import id.fkp.assessment.fit.LeftOut.Reason;
import java.util.List;

/** Files in their order, each small enough, and those that nothing makes small enough. */
public record Fit(List<Fitted> files, List<Beyond> beyond) {

    public Fit {
        files = List.copyOf(files);
        beyond = List.copyOf(beyond);
    }

    /** A file that the form does not take, and why. */
    public record Beyond(Fitted file, Reason reason) {}
}
