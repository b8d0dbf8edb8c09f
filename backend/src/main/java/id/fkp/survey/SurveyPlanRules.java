package id.fkp.survey;

import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.service.ServiceInfo;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import id.fkp.survey.plan.SurveyPlan;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What the plan of a survey must hold together. */
final class SurveyPlanRules {

    private static final long LONGEST_PERIOD = 366;

    private SurveyPlanRules() {}

    static void require(SurveyPlan plan, UUID unitId, Function<UUID, Optional<ServiceInfo>> services) {
        var faults = new ArrayList<Fault>();
        days(plan, faults);
        if (plan.serviceId() != null
                && services.apply(plan.serviceId())
                        .filter(service -> service.unitId().equals(unitId))
                        .isEmpty()) {
            faults.add(fault("/serviceId", "not-of-the-unit", "bukan layanan unit ini", "is no service of this unit"));
        }
        twice(
                "/questions",
                plan.questions().stream().map(text -> (Enum<?>) text.element()).toList(),
                faults);
        twice("/profileQuestions", plan.profileQuestions(), faults);
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
    }

    private static void days(SurveyPlan plan, List<Fault> faults) {
        long length = ChronoUnit.DAYS.between(plan.periodFrom(), plan.periodTo()) + 1;
        if (length < 1) {
            faults.add(
                    fault("/periodTo", "before-its-beginning", "sebelum awal periode", "is before the period begins"));
        } else if (length > LONGEST_PERIOD) {
            faults.add(fault("/periodTo", "too-long", "paling lama 366 hari", "366 days at most"));
        }
        var opensOn = plan.opensOn();
        var closesOn = plan.closesOn();
        if (opensOn == null && closesOn == null) {
            return;
        }
        if (opensOn == null || closesOn == null) {
            faults.add(fault(
                    opensOn == null ? "/opensOn" : "/closesOn",
                    "missing",
                    "isi keduanya, atau kosongkan keduanya",
                    "give both or none"));
            return;
        }
        if (opensOn.isBefore(plan.periodFrom())) {
            faults.add(fault("/opensOn", "outside-period", "sebelum awal periode", "is before the period begins"));
        }
        if (closesOn.isAfter(plan.periodTo())) {
            faults.add(fault("/closesOn", "outside-period", "setelah akhir periode", "is after the period ends"));
        }
        if (closesOn.isBefore(opensOn)) {
            faults.add(fault("/closesOn", "before-opening", "sebelum hari pembukaan", "is before the first day"));
        }
    }

    private static void twice(String pointer, List<? extends Enum<?>> named, List<Fault> faults) {
        var seen = new HashSet<Enum<?>>();
        for (int i = 0; i < named.size(); i++) {
            if (!seen.add(named.get(i))) {
                faults.add(fault(pointer + "/" + i, "twice", "disebut dua kali", "is named twice"));
            }
        }
    }

    private static Fault fault(String pointer, String code, String detailId, String detailEn) {
        return new Fault(pointer, code, new Words(detailId, detailEn));
    }
}
