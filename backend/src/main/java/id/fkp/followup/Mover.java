package id.fkp.followup;

import id.fkp.identity.Caller;

/**
 * Who moves a promise.
 *
 * @param id stable across sign-ins and never shown
 * @param name for the unit alone
 */
public record Mover(String id, String name) {

    static Mover of(Caller caller) {
        return new Mover(caller.id(), caller.name());
    }
}
