package id.fkp.local;

/** A role of the local PostgreSQL that may connect. */
public record Login(String user, String password) {}
