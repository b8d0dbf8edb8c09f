package id.fkp.notify.office;

import id.fkp.notify.Outbox;
import id.fkp.notify.Topic;
import id.fkp.shared.act.Act;
import id.fkp.shared.paper.WrittenDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
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
            var warnings = ((List<?>) act.detail().getOrDefault("warnings", List.of()))
                    .stream().map(warning -> said((Map<?, ?>) warning)).toList();
            var payload = Map.<String, Object>of(
                    "language",
                    "id",
                    "title",
                    String.valueOf(act.detail().get("name")),
                    "unitName",
                    office.name(),
                    "warnings",
                    warnings,
                    "path",
                    "/kelola/" + office.slug() + "/sertifikat");
            outbox.put(unitId, Topic.CERTIFICATE_WARNED, act.subjectId(), office.address(), payload, null);
        });
    }

    private static Map<String, String> said(Map<?, ?> warning) {
        var dueOn = LocalDate.parse(String.valueOf(warning.get("dueOn")));
        return Map.of("notice", String.valueOf(warning.get("notice")), "dueOn", WrittenDate.plain(dueOn));
    }
}
