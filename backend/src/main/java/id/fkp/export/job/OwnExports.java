package id.fkp.export.job;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What the caller has asked for themselves. */
@ApplicationScoped
class OwnExports {

    private final Caller caller;

    OwnExports(Caller caller) {
        this.caller = caller;
    }

    /** 404 for what another has asked for, and for who has left the unit or the role since that it is for. */
    ExportJob require(UUID id) {
        return ExportJob.<ExportJob>findByIdOptional(id)
                .filter(job -> job.isOf(caller.issuer(), caller.subject()) && mayRead(job))
                .orElseThrow(() -> notFound());
    }

    private boolean mayRead(ExportJob job) {
        var readers = job.dataSet.readers();
        return readers.length == 0 ? caller.isMemberOf(job.unitId) : caller.may(job.unitId, readers);
    }
}
