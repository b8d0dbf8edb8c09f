package id.fkp.shared.office;

import id.fkp.shared.problem.ProblemException;

/** How much of a document is read, and what its sender is told of one that is not. */
public interface Bounds {

    /** Counts the parts of the zip; refuses too many. */
    void parts(int count);

    /** Counts bytes after decompression; refuses too many. */
    void bytes(long read);

    /** Refuses elements that stand too deep in each other. */
    void depth(int depth);

    /** Counts text that is read; refuses too much. */
    void text(String text);

    ProblemException broken();

    /** Neither a text nor a workbook. */
    ProblemException otherKind();

    ProblemException withMacros();
}
