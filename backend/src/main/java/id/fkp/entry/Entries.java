package id.fkp.entry;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static java.util.Objects.requireNonNull;

import id.fkp.entry.EntryRows.Entered;
import id.fkp.entry.EntryRows.Laid;
import id.fkp.entry.EntryRows.Waiting;
import id.fkp.entry.row.EntryDefaults;
import id.fkp.entry.row.Identity;
import id.fkp.entry.row.ReadRow;
import id.fkp.entry.row.RowReader;
import id.fkp.entry.sent.Referrals;
import id.fkp.entry.sheet.Sheet;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.Feedbacks.Arrival;
import id.fkp.feedback.Feedbacks.Hold;
import id.fkp.feedback.Feedbacks.Place;
import id.fkp.feedback.given.FeedbackKind;
import id.fkp.forum.ForumInfo;
import id.fkp.forum.Forums;
import id.fkp.forum.Forums.OpenForum;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.standard.Standards;
import id.fkp.standard.version.ComponentCode;
import id.fkp.standard.version.VersionInfo;
import id.fkp.submission.Receipts;
import id.fkp.submission.spam.SpamSign;
import id.fkp.submission.spam.Suspicions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Enters many inputs from a sheet. What is confirmed lies down at once, all of it in one transaction; then it becomes inputs
 * a hundred at a time, each hundred in a transaction of its own, so that a node that stops has lost nothing and holds the
 * forum for a moment only.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Entries {

    /** Some tenths of a second. */
    static final int AT_ONCE = 100;

    private static final int SHOWN = 50;
    private static final String BATCH = "entry-batch";

    private final Forums forums;
    private final Standards standards;
    private final Feedbacks feedbacks;
    private final Receipts receipts;
    private final EntryRows rows;
    private final RowContents contents;
    private final Referrals referrals;
    private final Suspicions suspicions;
    private final Validator validator;
    private final Acts acts;

    Entries(
            Forums forums,
            Standards standards,
            Feedbacks feedbacks,
            Receipts receipts,
            EntryRows rows,
            RowContents contents,
            Referrals referrals,
            Suspicions suspicions,
            Validator validator,
            Acts acts) {
        this.forums = forums;
        this.standards = standards;
        this.feedbacks = feedbacks;
        this.receipts = receipts;
        this.rows = rows;
        this.contents = contents;
        this.referrals = referrals;
        this.suspicions = suspicions;
        this.validator = validator;
        this.acts = acts;
    }

    /** A sheet as it was understood: what is ready, what stands in the forum already, and what is broken. */
    private record Understood(
            List<VersionInfo> standards,
            List<Laid> ready,
            List<Laid> already,
            List<Laid> repeated,
            List<ReadRow> broken) {}

    /** Keeps nothing, so that it holds nobody up. */
    @Transactional(Transactional.TxType.SUPPORTS)
    EntryPreview preview(UUID forumId, Sheet sheet, EntryDefaults defaults, boolean repeats, String language) {
        var open = forums.requireTakesEntries(forumId);
        var understood = understood(open.forum(), sheet, defaults, repeats, open.at());
        var ready = understood.ready();
        return new EntryPreview(
                columns(sheet),
                ready.size(),
                ready.stream()
                        .limit(SHOWN)
                        .map(row -> shown(row, understood.standards()))
                        .toList(),
                understood.already().stream()
                        .map(row -> new EntryPreview.Already(
                                row.number(), requireNonNull(row.input().reference())))
                        .toList(),
                understood.repeated().stream().map(Entries::repeated).toList(),
                understood.broken().stream().map(row -> broken(row, language)).toList());
    }

    /** Takes what is ready, to be entered from now on; the rest is left out and counted. */
    EntryBatchRepresentation begin(UUID forumId, Sheet sheet, EntryDefaults defaults, boolean repeats, String byName) {
        var open = forums.admitEntryForShare(forumId);
        var forum = open.forum();
        var understood = understood(forum, sheet, defaults, repeats, open.at());
        var ready = understood.ready();
        var batch = new EntryBatch(forum.unitId(), forumId, understood.broken().size(), byName, open.at());
        batch.persistAndFlush();
        int waiting = rows.lay(batch, ready);
        batch.take(waiting, understood.already().size() + understood.repeated().size() + ready.size() - waiting);
        tell(batch, "begun", open.at());
        return EntryBatchRepresentation.of(batch);
    }

    /** Enters the next hundred; of a batch that is done nothing changes. */
    EntryBatchRepresentation proceed(UUID batchId) {
        var place = EntryBatch.<EntryBatch>findByIdOptional(batchId).orElseThrow(() -> notFound());
        // The forum comes first, as everywhere, so that nobody waits for each other in a circle.
        var open = place.isDone() ? null : forums.admitEntryForShare(place.forumId);
        var batch = place.locked();
        if (open == null || batch.isDone()) {
            return EntryBatchRepresentation.of(batch);
        }
        return proceed(batch, open);
    }

    /** As {@link #proceed(UUID)}, of a batch that waits and is this transaction's. */
    EntryBatchRepresentation proceed(EntryBatch batch, OpenForum open) {
        var now = open.at();
        var next = rows.next(batch.id, AT_ONCE);
        rows.entered(batch.id, next.stream().map(row -> enter(batch, row, open)).toList());
        batch.enter(next.size(), now);
        if (batch.isDone()) {
            tell(batch, "done", now);
        }
        return EntryBatchRepresentation.of(batch);
    }

    /** Who types something in has read it; what a program sends is read first where all that is sent is, or it may be spam. */
    private Entered enter(EntryBatch batch, Waiting row, OpenForum open) {
        var now = open.at();
        var input = row.input();
        boolean unread = batch.clientId != null;
        var signs = unread ? suspicions.about(input.said(), null, now) : List.<SpamSign>of();
        var hold = unread ? Hold.until(open.forum().publishBy(now), !signs.isEmpty()) : Hold.NONE;
        var given = feedbacks.enter(
                input.said(),
                input.channel(),
                hold,
                new Place(batch.unitId, batch.forumId, input.versionId()),
                receipts.newNumber(),
                new Arrival(now, null, input.late(), input.receivedOn()));
        suspicions.keep(given, signs, now);
        if (row.trackingId() != null && input.said().kind() == FeedbackKind.COMPLAINT) {
            referrals.redirect(batch.unitId, given.id(), row.trackingId(), now);
        }
        return new Entered(row.number(), given.id());
    }

    private Understood understood(ForumInfo forum, Sheet sheet, EntryDefaults defaults, boolean repeats, Instant now) {
        var discussed = standards.versions(forum.discussedNow());
        var reader = new RowReader(forum, discussed, defaults, validator, now);
        var broken = new ArrayList<ReadRow>();
        var readable = new ArrayList<Waiting>();
        for (var row : sheet.rows()) {
            var read = reader.read(row);
            var input = read.input();
            if (input == null) {
                broken.add(read);
            } else {
                readable.add(new Waiting(row.number(), input, null));
            }
        }
        var counted = contents.counted(forum.id(), readable);
        var references = counted.stream()
                .map(row -> row.input().reference())
                .filter(Objects::nonNull)
                .toList();
        var known = rows.known(forum.id(), references);
        var typed = rows.typed(forum.id(), counted);
        var ready = new ArrayList<Laid>();
        var already = new ArrayList<Laid>();
        var repeated = new ArrayList<Laid>();
        for (var row : counted) {
            var reference = row.input().reference();
            if (reference != null && known.contains(reference)) {
                already.add(row);
            } else if (repeats) {
                ready.add(typed.more(row));
            } else if (typed.has(row)) {
                repeated.add(row);
            } else {
                ready.add(row);
            }
        }
        return new Understood(discussed, ready, already, repeated, broken);
    }

    private static EntryPreview.Repeated repeated(Laid row) {
        var input = row.input();
        return new EntryPreview.Repeated(
                row.number(), input.channel(), input.receivedOn(), input.said().text());
    }

    private static List<EntryPreview.Column> columns(Sheet sheet) {
        var columns = new ArrayList<EntryPreview.Column>();
        for (int i = 0; i < sheet.headings().size(); i++) {
            columns.add(new EntryPreview.Column(
                    sheet.headings().get(i), sheet.columns().get(i)));
        }
        return columns;
    }

    private static EntryPreview.Ready shown(Laid row, List<VersionInfo> standards) {
        var codes =
                standards.stream().collect(Collectors.toMap(VersionInfo::versionId, VersionInfo::code, (a, b) -> a));
        var input = row.input();
        var said = input.said();
        var components = said.components() == null
                ? List.<ComponentCode>of()
                : said.components().stream().sorted().toList();
        return new EntryPreview.Ready(
                row.number(),
                input.channel(),
                input.receivedOn(),
                input.late(),
                input.reference(),
                input.versionId() == null ? null : codes.get(input.versionId()),
                components,
                said.kind(),
                said.text(),
                said.name(),
                said.showName()
                        ? Identity.PUBLIC
                        : said.name() == null && said.contact() == null ? Identity.ANONYMOUS : Identity.OFFICE);
    }

    private static EntryPreview.Broken broken(ReadRow row, String language) {
        return new EntryPreview.Broken(
                row.row().number(),
                row.row().cells(),
                row.faults().stream()
                        .map(fault -> new EntryPreview.Fault(
                                fault.column(), fault.code(), fault.detail().in(language)))
                        .toList());
    }

    void tell(EntryBatch batch, String participle, Instant now) {
        acts.fire(new Act(
                batch.unitId,
                BATCH + "." + participle,
                BATCH,
                batch.id,
                Reach.INTERNAL,
                Map.of("forumId", batch.forumId.toString(), "taken", batch.taken, "entered", batch.entered),
                now));
    }
}
