package id.fkp.member;

import static id.fkp.shared.problem.CommonProblems.INVALID_PARAMETER;
import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.identity.Caller;
import id.fkp.identity.UnitRole;
import io.quarkus.security.ForbiddenException;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a role holds: in one unit, or in all units of one institution. */
record Scope(@Nullable UUID unitId, @Nullable UUID institutionId) {

    boolean isOne() {
        return (unitId == null) != (institutionId == null);
    }

    /** Of a list's filter; 400 unless it names exactly one place. */
    static Scope asked(@Nullable UUID unitId, @Nullable UUID institutionId) {
        var scope = new Scope(unitId, institutionId);
        if (!scope.isOne()) {
            throw INVALID_PARAMETER.because(
                    "Sebutkan unitId atau institutionId, salah satu saja.",
                    "Name either unitId or institutionId, just one of them.");
        }
        return scope;
    }

    /** Of the unit or of the institution. */
    UUID id() {
        return unitId != null ? unitId : Objects.requireNonNull(institutionId);
    }

    /** What the caller may do here by their own membership. */
    Set<UnitRole> rolesOf(Caller caller) {
        return unitId != null ? caller.rolesIn(unitId) : caller.rolesThroughout(id());
    }

    /** Lets the admin through to what exists: 404 for strangers, 403 for members without one of the roles. */
    void require(Caller caller, UnitRole... allowed) {
        if (caller.isAdmin()) {
            if (!exists()) {
                throw notFound();
            }
            return;
        }
        if (unitId != null) {
            caller.require(unitId, allowed);
            return;
        }
        var held = rolesOf(caller);
        if (held.isEmpty()) {
            throw notFound();
        }
        if (Collections.disjoint(held, Set.of(allowed))) {
            throw new ForbiddenException();
        }
    }

    private boolean exists() {
        var table = unitId != null ? "unit" : "institution";
        return (boolean) Membership.getEntityManager()
                .createNativeQuery("select exists (select from " + table + " where id = ?1)")
                .setParameter(1, id())
                .getSingleResult();
    }
}
