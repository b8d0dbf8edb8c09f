package id.fkp.forum.closing;

import id.fkp.shared.problem.Fault;
import id.fkp.shared.problem.Problem.FieldError;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What keeps a forum open now. */
@Schema(description = "What keeps a forum open now")
public record ClosingReadiness(
        @Schema(description = "Whether it could be closed without an excuse")
        boolean ready,

        @Schema(description = "The head can close the forum all the same, with an excuse that the public reads")
        List<FieldError> excusable,

        @Schema(description = "Has to be settled first, whatever the excuse")
        List<FieldError> blocking,

        @Schema(description = "Has to be settled before the results are published")
        List<FieldError> beforeResults,

        @Schema(
                description = "Keeps nothing open, but is to be seen before the end: hidden-unanswered tells how many "
                        + "inputs were hidden and never answered")
        List<FieldError> toKnow) {

    static ClosingReadiness of(
            List<Fault> excusable,
            List<Fault> blocking,
            List<Fault> beforeResults,
            List<Fault> toKnow,
            String language) {
        return new ClosingReadiness(
                excusable.isEmpty() && blocking.isEmpty(),
                told(excusable, language),
                told(blocking, language),
                told(beforeResults, language),
                told(toKnow, language));
    }

    private static List<FieldError> told(List<Fault> faults, String language) {
        return faults.stream().map(fault -> fault.in(language)).toList();
    }
}
