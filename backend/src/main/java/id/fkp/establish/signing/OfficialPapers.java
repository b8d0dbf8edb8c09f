package id.fkp.establish.signing;

import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.file.FileInfo;
import id.fkp.file.FileKind;
import id.fkp.file.StoredFiles;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Papers;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Makes a signed scan the official copy, and keeps beside it the papers as they were when they were signed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OfficialPapers {

    private static final Set<FileKind> SCANS = EnumSet.of(FileKind.PDF, FileKind.JPEG, FileKind.PNG);

    private final StoredFiles files;
    private final Papers papers;

    OfficialPapers(StoredFiles files, Papers papers) {
        this.files = files;
        this.papers = papers;
    }

    /** The papers of a signed document, files that everybody may read. */
    public record Kept(UUID pdf, UUID docx) {}

    /** Refuses a scan that is none or not the unit's, and a day that has not come. */
    public FileInfo requireSound(UUID unitId, Signing signing, LocalDate today) {
        var faults = new ArrayList<Fault>();
        if (signing.signedOn().isAfter(today)) {
            faults.add(new Fault("/signedOn", "in-the-future", new Words("belum tiba", "is in the future")));
        }
        var scan = files.findOf(unitId, signing.fileId());
        if (scan.isEmpty()) {
            faults.add(StoredFiles.notOfUnit("/fileId"));
        } else if (!SCANS.contains(scan.get().kind())) {
            faults.add(new Fault(
                    "/fileId",
                    "not-a-scan",
                    new Words("bukan pindaian: kirim PDF, JPEG, atau PNG", "is no scan: send PDF, JPEG or PNG")));
        }
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
        return scan.orElseThrow();
    }

    /**
     * Puts the scan before the public, with the paper as PDF and .docx.
     *
     * @param name as a person would call the document, without an ending
     */
    public Kept publish(UUID unitId, FileInfo scan, String name, Paper paper) {
        var plain = name.replaceAll("[/\\\\]", "-");
        var marked = papers.marked(paper);
        var pdf = keep(unitId, plain + ".pdf", papers.pdf(marked));
        var docx = keep(unitId, plain + ".docx", papers.docx(marked));
        files.publish(scan.id());
        return new Kept(pdf, docx);
    }

    private UUID keep(UUID unitId, String name, byte[] bytes) {
        var id = files.keep(unitId, name, new ByteArrayInputStream(bytes)).id();
        files.publish(id);
        return id;
    }
}
