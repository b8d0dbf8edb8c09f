package id.fkp.shared.http;

/** An operation that takes a larger file than all others do; the room that has it declares a bean. */
public interface LargeUpload {

    /**
     * Whether a request is this operation.
     *
     * @param path as it came, without the query
     */
    boolean is(String method, String path);

    /** Bytes. */
    long largest();
}
