package id.fkp.session.state;

/** How far a session has come. */
public enum SessionState {
    PLANNED,
    POSTPONED,
    RUNNING,
    HELD,
    CANCELLED
}
