package id.fkp.attachment;

import id.fkp.file.Blob;

/**
 * A file that has come, been looked at and written down.
 *
 * @param receivedSha256 of the bytes as they came, in hexadecimal
 * @param scanned whether a virus scanner has looked at it
 */
public record Arrived(Blob blob, String receivedSha256, boolean scanned) {}
