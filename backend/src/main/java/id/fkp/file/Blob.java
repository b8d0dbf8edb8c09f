package id.fkp.file;

/**
 * Bytes that have been written: all of them are on disk.
 *
 * @param sha256 in hexadecimal, which is also their name in the folder
 */
public record Blob(FileKind kind, long size, String sha256) {}
