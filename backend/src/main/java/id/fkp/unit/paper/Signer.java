package id.fkp.unit.paper;

import org.jspecify.annotations.Nullable;

/**
 * Who signs the papers of a unit unless somebody else is named.
 *
 * @param number as a civil servant, such as 'NIP 19870513 201012 1 003'
 */
public record Signer(
        @Nullable String name,
        @Nullable String position,
        @Nullable String number) {

    static final Signer NOBODY = new Signer(null, null, null);
}
