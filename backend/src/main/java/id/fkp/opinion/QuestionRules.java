package id.fkp.opinion;

import id.fkp.forum.ForumInfo;
import id.fkp.opinion.plan.QuestionPlan;
import id.fkp.opinion.plan.QuestionType;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import java.util.ArrayList;
import java.util.List;

/** What a question must hold. */
final class QuestionRules {

    private QuestionRules() {}

    /** Of what its type has all, and nothing that it does not have. */
    static List<Fault> faults(QuestionPlan plan, ForumInfo forum) {
        var faults = new ArrayList<Fault>();
        if (forum.discussedVersion(plan.standardId()).isEmpty()) {
            faults.add(fault(
                    "/standardId", "not-discussed", "tidak dibahas di forum ini", "is not discussed in this forum"));
        }
        var options = plan.options() == null ? List.of() : plan.options();
        if (plan.type().hasOptions() && options.size() < 2) {
            faults.add(fault("/options", "too-few", "tulis sekurangnya dua pilihan", "write at least two options"));
        }
        boolean scale = plan.type() == QuestionType.SCALE;
        boolean number = plan.type() == QuestionType.NUMBER;
        needed(faults, "/low", scale, plan.low() != null);
        needed(faults, "/high", scale, plan.high() != null);
        needed(faults, "/minimum", number, plan.minimum() != null);
        needed(faults, "/maximum", number, plan.maximum() != null);
        notOf(faults, "/options", plan.type().hasOptions(), !options.isEmpty());
        notOf(faults, "/measure", number, plan.measure() != null);
        if (plan.minimum() != null && plan.maximum() != null && plan.minimum() > plan.maximum()) {
            faults.add(fault("/maximum", "below-minimum", "lebih kecil daripada batas bawah", "is below the minimum"));
        }
        return faults;
    }

    private static void needed(List<Fault> faults, String pointer, boolean has, boolean given) {
        if (has && !given) {
            faults.add(fault(pointer, "missing", "wajib diisi untuk jenis ini", "is needed for this type"));
        }
        notOf(faults, pointer, has, given);
    }

    private static void notOf(List<Fault> faults, String pointer, boolean has, boolean given) {
        if (!has && given) {
            faults.add(fault(pointer, "not-of-this-type", "tidak ada pada jenis ini", "is not part of this type"));
        }
    }

    static Fault fault(String pointer, String code, String detailId, String detailEn) {
        return new Fault(pointer, code, new Words(detailId, detailEn));
    }
}
