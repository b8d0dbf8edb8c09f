package id.fkp.assessment.fit;

import java.util.List;

/** Files in their order, each small enough, and what is in none of them. */
public record Fit(List<Fitted> files, List<LeftOut> leftOut) {

    public Fit {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
    }
}
