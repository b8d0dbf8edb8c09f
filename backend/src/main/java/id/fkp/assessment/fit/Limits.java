package id.fkp.assessment.fit;

/** What the upload form of the evaluation takes for one indicator (F-01). */
public final class Limits {

    public static final int FILES = 5;

    /** 5 MB, however a form counts a megabyte. */
    public static final long BYTES = 5_000_000;

    private Limits() {}
}
