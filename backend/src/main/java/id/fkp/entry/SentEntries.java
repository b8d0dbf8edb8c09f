package id.fkp.entry;

import static java.util.stream.Collectors.toMap;

import id.fkp.entry.EntryRows.Laid;
import id.fkp.entry.EntryRows.Sent;
import id.fkp.entry.EntryRows.SentRow;
import id.fkp.entry.row.RowFault;
import id.fkp.entry.row.RowReader;
import id.fkp.entry.sent.EntryItem;
import id.fkp.entry.sent.EntryResult;
import id.fkp.entry.sent.EntryResult.Fault;
import id.fkp.entry.sent.EntryResult.Redirect;
import id.fkp.entry.sent.EntryStatus;
import id.fkp.entry.sent.EntrySubmission;
import id.fkp.entry.sheet.SheetColumn;
import id.fkp.feedback.answer.Lapor;
import id.fkp.feedback.given.FeedbackKind;
import id.fkp.forum.Forums;
import id.fkp.forum.Forums.OpenForum;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Turns;
import id.fkp.shared.secret.ShortNumber;
import id.fkp.shared.text.Words;
import id.fkp.standard.Standards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes what programs send: judged as rows of a sheet are, laid down and entered by the same hundreds. What differs is that
 * each item is known for good by what its source calls it, and is answered by itself.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SentEntries {

    private static final int LONGEST_TRACKING_ID = 40;
    private static final Pattern TRACKING_ID = Pattern.compile(Lapor.TRACKING_ID);

    private static final Words REPEATED =
            new Words("sudah disebut butir sebelumnya", "an item before this one has it too");
    private static final Words CASE_KNOWN =
            new Words("kasus ini sudah menjadi masukan forum ini", "this case is an input of this forum already");
    private static final Words NO_TRACKING_ID =
            new Words("huruf, angka, dan tanda hubung, paling banyak 40", "letters, digits and hyphens, at most 40");

    private final Forums forums;
    private final Standards standards;
    private final Entries entries;
    private final EntryRows rows;
    private final RowContents contents;
    private final Validator validator;
    private final Turns turns;

    SentEntries(
            Forums forums,
            Standards standards,
            Entries entries,
            EntryRows rows,
            RowContents contents,
            Validator validator,
            Turns turns) {
        this.forums = forums;
        this.standards = standards;
        this.entries = entries;
        this.rows = rows;
        this.contents = contents;
        this.validator = validator;
        this.turns = turns;
    }

    /** What is good, and what became of all, each in its place. */
    private record Judged(List<Laid> ready, List<EntryResult> results) {

        int count(EntryStatus... statuses) {
            var wanted = Set.of(statuses);
            return (int) results.stream()
                    .filter(result -> wanted.contains(result.status()))
                    .count();
        }

        /** The batches in which items still wait that were sent before, oldest first; null where none does. */
        @Nullable
        List<EntryBatchRepresentation> earlier() {
            var ids = results.stream()
                    .filter(result -> result.status() == EntryStatus.WAITING)
                    .map(EntryResult::batchId)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            return ids.isEmpty()
                    ? null
                    : EntryBatch.named(ids).stream()
                            .map(EntryBatchRepresentation::of)
                            .toList();
        }
    }

    /** Keeps nothing. */
    @Transactional(Transactional.TxType.SUPPORTS)
    EntryAnswer preview(UUID forumId, EntrySubmission submission, String language) {
        var judged = judged(forums.requireTakesEntries(forumId), submission, language);
        return new EntryAnswer(true, null, judged.earlier(), judged.results());
    }

    /**
     * Takes what is good, and enters the first hundred of it. Programs that send to one forum take turns, so that each knows
     * all that the others have sent. A program that was interrupted sends all of it again: that goes on with what still waits.
     *
     * @param client the program; null where a person sends as one
     */
    EntryAnswer begin(UUID forumId, EntrySubmission submission, @Nullable UUID client, String byName, String language) {
        var open = forums.admitEntryForShare(forumId);
        turns.await("entries " + forumId);
        carryOn(open, submission);
        var judged = judged(open, submission, language);
        var earlier = judged.earlier();
        if (judged.ready().isEmpty() && earlier != null) {
            return new EntryAnswer(false, earlier.get(0), earlier, judged.results());
        }
        int wrong = judged.count(EntryStatus.REFUSED, EntryStatus.CONFLICT);
        var batch = new EntryBatch(open.forum().unitId(), forumId, wrong, byName, open.at())
                .sentBy(client, submission.source());
        batch.persistAndFlush();
        batch.take(rows.lay(batch, judged.ready()), judged.count(EntryStatus.EXISTING, EntryStatus.WAITING));
        entries.tell(batch, "begun", open.at());
        var begun = batch.isDone() ? EntryBatchRepresentation.of(batch) : entries.proceed(batch, open);
        var taken = rows.sentIn(batch.id, 0, submission.items().size()).stream()
                .collect(toMap(SentRow::number, SentEntries::result));
        return new EntryAnswer(
                false,
                begun,
                earlier,
                judged.results().stream()
                        .map(result -> taken.getOrDefault(result.number(), result))
                        .toList());
    }

    /** Enters the next hundred of what was sent before, the oldest first. */
    private void carryOn(OpenForum open, EntrySubmission submission) {
        before(open, submission).stream()
                .filter(SentRow::waits)
                .map(SentRow::batchId)
                .min(Comparator.naturalOrder())
                .flatMap(id -> EntryBatch.<EntryBatch>findByIdOptional(id))
                .map(EntryBatch::locked)
                .filter(batch -> !batch.isDone())
                .ifPresent(batch -> entries.proceed(batch, open));
    }

    private List<SentRow> before(OpenForum open, EntrySubmission submission) {
        var ids = submission.items().stream().map(EntryItem::externalId).toList();
        return rows.sentBefore(open.forum().id(), submission.source(), ids);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    Page<EntryResult> results(UUID batchId, PageRequest asked) {
        int above = asked.cursor() == null ? 0 : (int) asked.below().getLeastSignificantBits();
        var found = rows.sentIn(batchId, above, asked.rows()).stream()
                .map(SentEntries::result)
                .toList();
        return Page.of(found, asked, result -> new UUID(0, result.number()));
    }

    private Judged judged(OpenForum open, EntrySubmission submission, String language) {
        var forum = open.forum();
        var today = LocalDate.ofInstant(open.at(), ZoneId.of(forum.zone()));
        var discussed = standards.versions(forum.discussedNow());
        var reader = new RowReader(forum, discussed, submission.defaults(today), validator, open.at());
        var items = submission.items();
        var before = before(open, submission).stream().collect(toMap(SentRow::externalId, Function.identity()));
        var tracked = items.stream()
                .map(EntryItem::trackingId)
                .filter(Objects::nonNull)
                .toList();
        var cases = new HashSet<>(rows.knownCases(forum.id(), tracked));
        var names = new HashSet<String>();
        var ready = new ArrayList<Laid>();
        var results = new ArrayList<EntryResult>();
        for (var item : items) {
            int number = results.size() + 1;
            var digest = contents.sent(forum.id(), submission.source(), item);
            var earlier = before.get(item.externalId());
            if (!names.add(item.externalId())) {
                results.add(refused(number, item, List.of(fault("externalId", "repeated", REPEATED, language))));
            } else if (earlier != null) {
                // What was erased is not compared, and stays erased.
                boolean same = earlier.digest() == null || earlier.digest().equals(digest);
                var kept = earlier.waits() ? EntryStatus.WAITING : EntryStatus.EXISTING;
                results.add(again(number, earlier, same ? kept : EntryStatus.CONFLICT));
            } else {
                var read = reader.read(item.row(number));
                var faults = new ArrayList<Fault>();
                read.faults().forEach(fault -> faults.add(fault(fault, language)));
                caseFault(item.trackingId(), cases, language).ifPresent(faults::add);
                var input = read.input();
                if (input == null || !faults.isEmpty()) {
                    results.add(refused(number, item, faults));
                } else {
                    if (item.trackingId() != null) {
                        cases.add(item.trackingId());
                    }
                    var sent = new Sent(submission.source(), item.externalId(), digest, item.trackingId());
                    ready.add(new Laid(number, input, null, null, sent));
                    results.add(EntryResult.foreseen(number, item, input.said().kind() == FeedbackKind.COMPLAINT));
                }
            }
        }
        return new Judged(ready, results);
    }

    private static Optional<Fault> caseFault(@Nullable String trackingId, Set<String> cases, String language) {
        if (trackingId == null) {
            return Optional.empty();
        }
        if (trackingId.length() > LONGEST_TRACKING_ID
                || !TRACKING_ID.matcher(trackingId).matches()) {
            return Optional.of(fault("trackingId", "wrong-form", NO_TRACKING_ID, language));
        }
        return cases.contains(trackingId)
                ? Optional.of(fault("trackingId", "case-known", CASE_KNOWN, language))
                : Optional.empty();
    }

    private static EntryResult refused(int number, EntryItem item, List<Fault> faults) {
        return EntryResult.refused(number, item.externalId(), faults);
    }

    private static Fault fault(RowFault fault, String language) {
        var column = fault.column();
        return new Fault(
                column == null ? null : field(column),
                fault.code(),
                fault.detail().in(language));
    }

    private static Fault fault(String field, String code, Words detail, String language) {
        return new Fault(field, code, detail.in(language));
    }

    /** {@code RECEIVED_ON} is {@code receivedOn}; of components there may be many. */
    private static String field(SheetColumn column) {
        if (column == SheetColumn.COMPONENT) {
            return "components";
        }
        var words = column.name().split("_", -1);
        var field = new StringBuilder(words[0].toLowerCase(Locale.ROOT));
        for (int i = 1; i < words.length; i++) {
            field.append(words[i].charAt(0)).append(words[i].substring(1).toLowerCase(Locale.ROOT));
        }
        return field.toString();
    }

    /** A row of this batch. */
    private static EntryResult result(SentRow row) {
        var status = row.waits() ? EntryStatus.WAITING : row.complaint() ? EntryStatus.REDIRECTED : EntryStatus.CREATED;
        return again(row.number(), row, status);
    }

    private static EntryResult again(int number, SentRow row, EntryStatus status) {
        var receipt = row.receiptNumber();
        return new EntryResult(
                number,
                row.externalId(),
                status,
                receipt == null ? null : ShortNumber.shown(receipt),
                row.feedbackId(),
                row.batchId(),
                row.complaint() ? Redirect.to(row.trackingId()) : null,
                null);
    }
}
