package id.fkp.unit;

import id.fkp.identity.UnitRole;
import id.fkp.member.Memberships;
import id.fkp.member.Memberships.Login;
import id.fkp.service.Channel;
import id.fkp.service.ServiceInfo;
import id.fkp.service.ServicePlan;
import id.fkp.service.Services;
import id.fkp.unit.plan.InstitutionPlan;
import id.fkp.unit.plan.Territory;
import id.fkp.unit.plan.UnitPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Institutions, units, services and members for tests to stand on. Every call makes new ones. */
@ApplicationScoped
public class UnitFixture {

    private final Units units;
    private final Services services;
    private final Memberships memberships;

    UnitFixture(Units units, Services services, Memberships memberships) {
        this.units = units;
        this.services = services;
        this.memberships = memberships;
    }

    @Transactional
    public UUID institution() {
        return units.enterInstitution(new InstitutionPlan("Badan Contoh", "BC"));
    }

    /** A unit without members, in an institution of its own. */
    @Transactional
    public UnitInfo unit() {
        return unitOf(institution());
    }

    @Transactional
    public UnitInfo unitOf(UUID institutionId) {
        return units.enter(new UnitPlan(
                institutionId,
                "Loka Contoh",
                "Loka",
                "Jl. Contoh 1",
                "Asia/Jakarta",
                List.of(new Territory("12.74", "Kota Tanjungbalai")),
                null,
                null,
                null,
                null));
    }

    /** A unit in which {@code user} of {@code @TestSecurity} has the roles. */
    @Transactional
    public UnitInfo unitOf(String user, UnitRole... roles) {
        var unit = unit();
        member(unit.id(), user, roles);
        return unit;
    }

    /** Gives {@code user} of {@code @TestSecurity} the roles in the unit. */
    @Transactional
    public void member(UUID unitId, String user, UnitRole... roles) {
        for (var role : roles) {
            memberships.grant(unitId, login(user), role);
        }
    }

    /** Gives {@code user} of {@code @TestSecurity} the roles in all units of the institution. */
    @Transactional
    public void memberThroughout(UUID institutionId, String user, UnitRole... roles) {
        for (var role : roles) {
            memberships.grantThroughout(institutionId, login(user), role);
        }
    }

    /** A service with one channel of each kind. */
    @Transactional
    public ServiceInfo service(UUID unitId) {
        return service(unitId, "Pengujian Contoh");
    }

    @Transactional
    public ServiceInfo service(UUID unitId, String name) {
        return services.enter(new ServicePlan(
                unitId,
                name,
                null,
                List.of(
                        new Channel(
                                Channel.Kind.FACE_TO_FACE,
                                "Ruang Layanan",
                                "Jl. Contoh 1",
                                null,
                                "Senin-Jumat 08.00-16.00",
                                null),
                        new Channel(
                                Channel.Kind.ONLINE,
                                null,
                                null,
                                "https://layanan.example.go.id",
                                "setiap saat",
                                null))));
    }

    private static Login login(String user) {
        return new Login("test", user, user);
    }
}
