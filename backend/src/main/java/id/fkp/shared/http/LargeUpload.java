package id.fkp.shared.http;

/** An operation that takes a larger file, or more JSON, than all others do; the room that has it declares a bean. */
public interface LargeUpload {

    /**
     * Whether a request is this operation.
     *
     * @param path as it came, without the query
     */
    boolean is(String method, String path);

    /** Bytes. */
    long largest();

    /** Whether it takes JSON, which is read into memory, and no file. */
    default boolean isJson() {
        return false;
    }
}
