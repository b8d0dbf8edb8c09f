package id.fkp.notify;

import java.util.Map;

/**
 * A message in plain text, ready to be sent.
 *
 * @param headers besides those that every message has
 */
record Mail(String subject, String body, Map<String, String> headers) {}
