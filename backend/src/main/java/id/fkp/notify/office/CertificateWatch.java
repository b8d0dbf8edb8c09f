package id.fkp.notify.office;

import id.fkp.notify.Outbox;
import id.fkp.notify.Topic;
import id.fkp.shared.act.Act;
import id.fkp.shared.paper.WrittenDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Map;

/**
 * Tells the head of a unit that a certificate ends or that its body has to look, within the act's own transaction; of a unit
 * without an address no such act is told.
 */
@ApplicationScoped
class CertificateWatch {

    private final Offices offices;
    private final Outbox outbox;

    CertificateWatch(Offices offices, Outbox outbox) {
        this.offices = offices;
        this.outbox = outbox;
    }

    void notice(@Observes Act act) {
        var unitId = act.unitId();
        if (unitId == null || !act.verb().equals("certificate.warned")) {
            return;
        }
        offices.of(unitId).ifPresent(office -> {
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
