package id.fkp.attachment;

/**
 * Who sends a file, as far as anybody can tell.
 *
 * @param owner the device or account, as nobody else can say it
 * @param network from where, as requests are counted
 */
public record Uploader(String owner, String network) {}
