package id.fkp.standard;

import id.fkp.shared.document.Document;
import id.fkp.shared.document.Document.Mark;
import id.fkp.shared.document.Document.Node;
import id.fkp.shared.document.Document.Target;
import id.fkp.standard.reason.ChangeReason;
import id.fkp.standard.row.Row;
import id.fkp.standard.version.ComponentCode;
import id.fkp.standard.version.ComponentText;
import id.fkp.standard.version.VersionInfo;
import id.fkp.unit.UnitFixture;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Standards for tests to stand on. Every call makes a new one, with a service of its own. */
@ApplicationScoped
public class StandardFixture {

    private final Standards standards;
    private final Freezing freezing;
    private final UnitFixture units;
    private final Clock clock;
    private final AtomicInteger count = new AtomicInteger();

    StandardFixture(Standards standards, Freezing freezing, UnitFixture units, Clock clock) {
        this.standards = standards;
        this.freezing = freezing;
        this.units = units;
        this.clock = clock;
    }

    /** A draft with all 14 components. */
    @Transactional
    public VersionInfo complete(UUID unitId) {
        var draft = incomplete(unitId);
        fill(draft.versionId());
        return standards.version(draft.versionId()).orElseThrow();
    }

    /** A draft without any text yet. */
    @Transactional
    public VersionInfo incomplete(UUID unitId) {
        int number = count.incrementAndGet();
        var service = units.service(unitId, "Layanan Contoh " + number);
        var plan = new StandardPlan(service.id(), "SP-" + number, "Standar Pelayanan Contoh " + number);
        return standards.enter(plan, "Penyusun", clock.instant());
    }

    /** A service that has no standard yet. */
    @Transactional
    public UUID service(UUID unitId) {
        return units.service(unitId, "Layanan Contoh " + count.incrementAndGet())
                .id();
    }

    /** A complete version before the public. */
    @Transactional
    public VersionInfo published(UUID unitId) {
        var draft = complete(unitId);
        freeze(draft.versionId());
        return standards.version(draft.versionId()).orElseThrow();
    }

    @Transactional
    public void freeze(UUID versionId) {
        freezing.freeze(List.of(versionId), "Moderator", clock.instant());
    }

    /** The next version of a published standard, with the same texts. */
    @Transactional
    public VersionInfo corrected(UUID standardId) {
        return standards.openNext(standardId, "Memperbaiki salah ketik", "Penyusun", clock.instant());
    }

    public VersionInfo newest(UUID standardId) {
        return standards.newest(List.of(standardId)).get(0);
    }

    @Transactional
    public void fill(UUID versionId) {
        for (var code : ComponentCode.values()) {
            write(versionId, code, "Teks " + code.labelId());
        }
    }

    @Transactional
    public void write(UUID versionId, ComponentCode code, String text) {
        write(versionId, code, paragraph(text));
    }

    @Transactional
    public void write(UUID versionId, ComponentCode code, Document text) {
        standards.write(versionId, code, said(text, List.of()), "Penyusun", clock.instant());
    }

    /** As {@link #write(UUID, ComponentCode, String)}, because of an input. */
    @Transactional
    public void write(UUID versionId, ComponentCode code, String text, UUID feedbackId) {
        var reason = new ChangeReason(null, List.of(feedbackId));
        var said = new ComponentText(paragraph(text), List.of(), reason);
        standards.write(versionId, code, said, "Penyusun", clock.instant());
    }

    /** The component with one typed row of its kind. */
    @Transactional
    public void write(UUID versionId, ComponentCode code, Row row) {
        standards.write(versionId, code, said(Document.EMPTY, List.of(row)), "Penyusun", clock.instant());
    }

    /** With a reason, which a later version needs wherever it reads otherwise. */
    private static ComponentText said(Document content, List<Row> rows) {
        return new ComponentText(content, rows, new ChangeReason("Diperbaiki", null));
    }

    public static Document paragraph(String text) {
        return paragraph(new Node("text", null, null, text, null));
    }

    /** A paragraph that leads to another page. */
    public static Document linked(String text, String href) {
        return paragraph(new Node("text", null, null, text, List.of(new Mark("link", new Target(href)))));
    }

    private static Document paragraph(Node words) {
        return new Document("doc", List.of(new Node("paragraph", null, List.of(words), null, null)));
    }
}
