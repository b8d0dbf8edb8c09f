package id.fkp.notify.office;

import id.fkp.notify.Outbox;
import id.fkp.notify.Topic;
import id.fkp.shared.act.Act;
import id.fkp.shared.paper.WrittenDate;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Map;

/**
 * Tells the head of a unit that a certificate ends or that its body has to look, within the act's own transaction. The
 * house knows no address of a member, so that it goes to the unit's; of a unit without one no such act is told.
 */
@ApplicationScoped
class CertificateWatch {

    private static final String OFFICE = """
            select cast(json_build_object('name', u.name, 'slug', u.slug, 'address', u.email) as text)
            from unit u where u.id = :unit and u.email is not null
            """;

    private final Projection projection;
    private final Outbox outbox;

    CertificateWatch(Projection projection, Outbox outbox) {
        this.projection = projection;
        this.outbox = outbox;
    }

    record Office(String name, String slug, String address) {}

    void notice(@Observes Act act) {
        var unitId = act.unitId();
        if (unitId == null || !act.verb().equals("certificate.warned")) {
            return;
        }
        projection.one(Office.class, OFFICE, Map.of("unit", unitId)).ifPresent(office -> {
            var dueOn = LocalDate.parse(String.valueOf(act.detail().get("dueOn")));
            var payload = Map.<String, Object>of(
                    "language", "id",
                    "title", String.valueOf(act.detail().get("name")),
                    "unitName", office.name(),
                    "notice", String.valueOf(act.detail().get("notice")),
                    "dueOn", WrittenDate.plain(dueOn),
                    "path", "/kelola/" + office.slug() + "/sertifikat");
            outbox.put(unitId, Topic.CERTIFICATE_WARNED, act.subjectId(), office.address(), payload, null);
        });
    }
}
