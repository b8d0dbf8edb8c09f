package id.fkp.notify.office;

/** A unit that may be written to. */
record Office(String name, String slug, String address) {}
