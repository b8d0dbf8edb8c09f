package id.fkp.standard.review;

import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import id.fkp.standard.ApprovalGuard;
import id.fkp.standard.version.VersionInfo;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** The head agrees only to what a second person has found ready, with every remark settled. */
@ApplicationScoped
class SecondPerson implements ApprovalGuard {

    @Override
    public List<Fault> missing(VersionInfo newest) {
        var faults = new ArrayList<Fault>();
        long open = Remark.openOn(newest.standardId());
        if (open > 0) {
            faults.add(new Fault(
                    "/remarks",
                    "remarks-open",
                    new Words(open + " catatan telaah belum selesai", open + " remarks are not settled")));
        }
        if (!Review.isReady(newest.versionId())) {
            faults.add(new Fault(
                    "/reviews",
                    "not-reviewed",
                    new Words(
                            "naskah terakhir belum dinyatakan siap oleh orang kedua",
                            "no second person has found the latest text ready")));
        }
        return faults;
    }
}
