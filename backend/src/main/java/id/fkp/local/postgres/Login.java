package id.fkp.local.postgres;

/** A role of the local PostgreSQL that may connect. */
public record Login(String user, String password) {}
