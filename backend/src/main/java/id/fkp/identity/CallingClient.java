package id.fkp.identity;

import static id.fkp.identity.ClientRefusals.CLIENT_INACTIVE;
import static id.fkp.identity.ClientRefusals.SCOPE_MISSING;
import static id.fkp.shared.problem.CommonProblems.NOT_ALLOWED;
import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.shared.problem.ProblemException;
import io.quarkus.security.ForbiddenException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The API client that sent this request: a program with scopes in one unit.
 *
 * @param unitId in which alone it may more than everybody; null for one that is not known, or no longer
 * @param active false once it is revoked or its last day is over
 * @param usedAt when it was last noted that it called
 */
public record CallingClient(
        UUID id,
        @Nullable UUID unitId,
        String name,
        Set<ClientScope> scopes,
        boolean active,
        @Nullable Instant usedAt) {

    static CallingClient unknown(UUID id) {
        return new CallingClient(id, null, "API", Set.of(), false, null);
    }

    /** What other people see of what it did. */
    String shownName() {
        return name + " (API)";
    }

    /** Refuses one that is revoked, ended or unknown, whatever it asks for. */
    public void requireActive() {
        if (!active) {
            throw CLIENT_INACTIVE.because(
                    "Klien API ini dicabut, sudah lewat tanggal akhirnya, atau tidak dikenal. Hubungi kepala unitnya.",
                    "This API client is revoked, past its last day, or not known. Ask the head of its unit.");
        }
    }

    /** Whether it is shown what the unit has not made public: whoever drafts also sees drafts. */
    boolean sees(UUID unit) {
        return isOf(unit) && (holds(ClientScope.READ_INTERNAL) || holds(ClientScope.WRITE_STANDARDS));
    }

    boolean may(UUID unit, Collection<UnitRole> roles) {
        return isOf(unit) && ClientScope.instead(roles).filter(this::holds).isPresent();
    }

    /** For what only its unit knows of. */
    void require(UUID unit, Collection<UnitRole> roles) {
        require(unit, ClientScope.instead(roles));
    }

    void require(UUID unit, ClientScope scope) {
        require(unit, Optional.of(scope));
    }

    private void require(UUID unit, Optional<ClientScope> scope) {
        if (!isOf(unit)) {
            throw notFound();
        }
        requireHeld(scope);
    }

    /** For acts on what everyone sees. */
    void requireOnPublic(UUID unit, Collection<UnitRole> roles) {
        if (!isOf(unit)) {
            throw new ForbiddenException();
        }
        requireHeld(ClientScope.instead(roles));
    }

    private void requireHeld(Optional<ClientScope> scope) {
        var needed = scope.orElseThrow(CallingClient::workOfPeople);
        if (!holds(needed)) {
            throw SCOPE_MISSING.because(
                    "Untuk ini klien API memerlukan cakupan " + needed + ". Kepala unit dapat menambahkannya.",
                    "The API client needs the scope " + needed + " for this. The head of its unit can add it.");
        }
    }

    static ProblemException workOfPeople() {
        return NOT_ALLOWED.because(
                "Ini hanya dapat dilakukan orang yang masuk dengan akunnya sendiri, bukan klien API.",
                "Only people who sign in themselves can do this, not an API client.");
    }

    private boolean isOf(UUID unit) {
        return active && unit.equals(unitId);
    }

    private boolean holds(ClientScope scope) {
        return scopes.contains(scope);
    }
}
