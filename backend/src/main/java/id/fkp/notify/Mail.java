package id.fkp.notify;

/** A message in plain text, ready to be sent. */
record Mail(String subject, String body) {}
