package id.fkp.entry.row;

import static id.fkp.entry.sheet.SheetColumn.CHANNEL;
import static id.fkp.entry.sheet.SheetColumn.COMPONENT;
import static id.fkp.entry.sheet.SheetColumn.CONSENT;
import static id.fkp.entry.sheet.SheetColumn.CONTACT;
import static id.fkp.entry.sheet.SheetColumn.ELEMENT;
import static id.fkp.entry.sheet.SheetColumn.IDENTITY;
import static id.fkp.entry.sheet.SheetColumn.KIND;
import static id.fkp.entry.sheet.SheetColumn.LANGUAGE;
import static id.fkp.entry.sheet.SheetColumn.NAME;
import static id.fkp.entry.sheet.SheetColumn.ORGANISATION;
import static id.fkp.entry.sheet.SheetColumn.PROPOSED_TEXT;
import static id.fkp.entry.sheet.SheetColumn.RECEIVED_ON;
import static id.fkp.entry.sheet.SheetColumn.REFERENCE;
import static id.fkp.entry.sheet.SheetColumn.STANDARD;
import static id.fkp.entry.sheet.SheetColumn.TEXT;
import static id.fkp.entry.sheet.SheetColumn.WRITTEN_ON;
import static id.fkp.entry.sheet.SheetColumn.plain;

import id.fkp.entry.row.Received.Moment;
import id.fkp.entry.sheet.SheetColumn;
import id.fkp.entry.sheet.SheetRow;
import id.fkp.feedback.given.FeedbackChannel;
import id.fkp.feedback.given.FeedbackKind;
import id.fkp.feedback.given.FeedbackSubmission;
import id.fkp.forum.ForumInfo;
import id.fkp.shared.problem.FieldErrors;
import id.fkp.shared.text.Words;
import id.fkp.standard.version.ComponentCode;
import id.fkp.standard.version.VersionInfo;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one sheet for one forum; a row is judged by the same rules as what is sent from the form. */
public final class RowReader {

    /** The notice on the printed form, by whose version a consent can be told later. */
    public static final String NOTICE = "2026-11 (kertas)";

    private static final int LONGEST_REFERENCE = 100;
    private static final Pattern PARTS = Pattern.compile("[,;/\n]");

    /** Where the fields of an input stand in a sheet. */
    private static final Map<String, SheetColumn> COLUMNS = Map.of(
            "text", TEXT,
            "proposedText", PROPOSED_TEXT,
            "organisation", ORGANISATION,
            "name", NAME,
            "contact", CONTACT,
            "consent", CONSENT,
            "standardId", STANDARD);

    private final List<VersionInfo> standards;
    private final Map<String, VersionInfo> byName = new HashMap<>();
    private final EntryDefaults defaults;
    private final Validator validator;
    private final Received received;
    private final Set<String> references = new HashSet<>();

    /** @param standards those the forum discusses now */
    public RowReader(
            ForumInfo forum, List<VersionInfo> standards, EntryDefaults defaults, Validator validator, Instant now) {
        this.standards = standards;
        for (var standard : standards) {
            byName.putIfAbsent(plain(standard.code()), standard);
            byName.putIfAbsent(plain(standard.title()), standard);
        }
        this.defaults = defaults;
        this.validator = validator;
        this.received = new Received(forum, now);
    }

    public ReadRow read(SheetRow row) {
        return new Reading(row).done();
    }

    /** One row while it is read; everything wrong with it is found, not only the first. */
    private final class Reading {

        private final SheetRow row;
        private final List<RowFault> faults = new ArrayList<>();

        Reading(SheetRow row) {
            this.row = row;
        }

        ReadRow done() {
            if (!row.readable()) {
                wrong(null, "quotation-open", "tanda petik dibuka dan tidak ditutup", "a quotation mark is not closed");
                return new ReadRow(row, null, faults);
            }
            if (row.leftOver()) {
                wrong(
                        null,
                        "cells-left-over",
                        "ada isian di luar kolom berjudul; periksa pemisah dan tanda petik",
                        "something stands beyond the last heading; check delimiters and quotation marks");
            }
            var input = input();
            return new ReadRow(row, faults.isEmpty() ? input : null, List.copyOf(faults));
        }

        private @Nullable EnteredInput input() {
            var channel = channel();
            var when = when();
            var components = components();
            var standard = standard(!components.isEmpty());
            var reference = reference();
            var said = said(standard, components);
            validator.validate(said).stream()
                    .sorted(Comparator.comparing((ConstraintViolation<?> violation) ->
                                    violation.getPropertyPath().toString())
                            .thenComparing(FieldErrors::code))
                    .forEach(this::broken);
            if (channel == null || when == null) {
                return null;
            }
            return new EnteredInput(
                    said,
                    channel,
                    standard == null ? null : standard.versionId(),
                    when.day(),
                    received.isLate(when),
                    reference);
        }

        private @Nullable FeedbackChannel channel() {
            var cell = row.said(CHANNEL);
            var channel = cell.isEmpty() ? Optional.ofNullable(defaults.channel()) : Terms.of(Terms.CHANNELS, cell);
            if (cell.isEmpty() && channel.isEmpty()) {
                wrong(CHANNEL, "required", "sebutkan lewat apa masukan ini datang", "say how this input came in");
            } else if (channel.filter(FeedbackChannel::isEntered).isEmpty()) {
                unknown(CHANNEL);
                return null;
            }
            return channel.orElse(null);
        }

        private @Nullable Moment when() {
            var moment = row.said(RECEIVED_ON).isEmpty()
                    ? Optional.ofNullable(defaults.receivedOn()).map(day -> new Moment(day, null))
                    : moment(RECEIVED_ON);
            var written = row.said(WRITTEN_ON).isEmpty() ? Optional.<Moment>empty() : moment(WRITTEN_ON);
            if (moment.isEmpty() && row.said(RECEIVED_ON).isEmpty()) {
                wrong(RECEIVED_ON, "required", "sebutkan kapan diterima", "say when it was received");
            }
            moment.map(found -> received.fault(found, written.orElse(null))).ifPresent(faults::add);
            return moment.orElse(null);
        }

        private Optional<Moment> moment(SheetColumn column) {
            var moment = Received.read(row.said(column));
            if (moment.isEmpty()) {
                wrong(
                        column,
                        "no-date",
                        "bukan tanggal, contoh: 2026-12-01 atau 1/12/2026",
                        "not a date, example: 2026-12-01 or 1/12/2026 (day first)");
            }
            return moment;
        }

        private Set<ComponentCode> components() {
            var cell = row.said(COMPONENT);
            if (cell.isEmpty()) {
                return Set.of();
            }
            // A label may hold commas itself.
            var whole = Terms.component(cell);
            if (whole.isPresent()) {
                return EnumSet.of(whole.get());
            }
            var found = EnumSet.noneOf(ComponentCode.class);
            for (var part : PARTS.split(cell, -1)) {
                var code = Terms.component(part);
                if (code.isEmpty()) {
                    unknown(COMPONENT);
                    return Set.of();
                }
                found.add(code.get());
            }
            return found;
        }

        /** Where a forum discusses one standard, a component says which. */
        private @Nullable VersionInfo standard(boolean namesComponent) {
            var cell = plain(row.said(STANDARD));
            if (cell.isEmpty()) {
                return namesComponent && standards.size() == 1 ? standards.get(0) : null;
            }
            var found = byName.get(cell);
            if (found == null) {
                wrong(STANDARD, "not-discussed", "tidak dibahas di forum ini", "is not discussed in this forum");
            }
            return found;
        }

        private @Nullable String reference() {
            var cell = row.said(REFERENCE);
            if (cell.isEmpty()) {
                return null;
            }
            if (cell.codePointCount(0, cell.length()) > LONGEST_REFERENCE
                    || cell.chars().anyMatch(Character::isISOControl)) {
                wrong(REFERENCE, "wrong-form", "paling banyak 100 karakter, satu baris", "at most 100 characters");
            } else if (!references.add(cell.toLowerCase(Locale.ROOT))) {
                wrong(REFERENCE, "repeated", "sudah disebut di baris lain", "stands in another row too");
            }
            return cell;
        }

        private FeedbackSubmission said(@Nullable VersionInfo standard, Set<ComponentCode> components) {
            var name = orNull(NAME);
            boolean consented = consented();
            boolean shown = isShown(name);
            return new FeedbackSubmission(
                    // Said to be unknown already; what it means for the components is not a second fault.
                    standard == null ? null : standard.standardId(),
                    standard == null ? null : standard.versionId(),
                    standard == null && !row.said(STANDARD).isEmpty() ? Set.of() : components,
                    null,
                    oneOf(KIND, Terms.KINDS).orElse(FeedbackKind.SUGGESTION),
                    row.said(TEXT),
                    orNull(PROPOSED_TEXT),
                    language(),
                    oneOf(ELEMENT, Terms.ELEMENTS).orElse(null),
                    orNull(ORGANISATION),
                    name,
                    orNull(CONTACT),
                    shown,
                    consented ? NOTICE : null,
                    null,
                    null,
                    null);
        }

        /** A name is kept from the public unless its owner said otherwise, and from everybody where they said nobody. */
        private boolean isShown(@Nullable String name) {
            var identity =
                    oneOf(IDENTITY, Terms.IDENTITIES).orElse(name == null ? Identity.ANONYMOUS : Identity.OFFICE);
            if (identity == Identity.ANONYMOUS
                    && (name != null || !row.said(CONTACT).isEmpty())) {
                wrong(
                        IDENTITY,
                        "named-though-anonymous",
                        "anonim, tetapi nama atau kontaknya diisi: kosongkan salah satu",
                        "anonymous, but there is a name or contact: leave one of them empty");
            }
            return identity == Identity.PUBLIC;
        }

        private boolean consented() {
            var cell = row.said(CONSENT);
            var said = Terms.CONSENTS.get(plain(cell));
            if (!cell.isEmpty() && said == null) {
                wrong(CONSENT, "unknown", "isi ya atau tidak", "say yes or no");
            }
            return Boolean.TRUE.equals(said);
        }

        private @Nullable String language() {
            var cell = row.said(LANGUAGE);
            var language = Terms.LANGUAGES.get(plain(cell));
            if (!cell.isEmpty() && language == null) {
                unknown(LANGUAGE);
            }
            return language;
        }

        private <T> Optional<T> oneOf(SheetColumn column, Map<String, T> words) {
            var cell = row.said(column);
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            var found = Terms.of(words, cell);
            if (found.isEmpty()) {
                unknown(column);
            }
            return found;
        }

        private @Nullable String orNull(SheetColumn column) {
            var cell = row.said(column);
            return cell.isEmpty() ? null : cell;
        }

        private void broken(ConstraintViolation<?> violation) {
            var path = violation.getPropertyPath().toString();
            var words = violation.getMessage();
            // What a row of a component is, a sheet cannot say: it proposes a text for one component.
            var column = path.equals("rowId") ? PROPOSED_TEXT : COLUMNS.get(path);
            faults.add(new RowFault(column, FieldErrors.code(violation), new Words(words, words)));
        }

        private void unknown(SheetColumn column) {
            wrong(column, "unknown", "isian ini tidak dikenal", "this is not known");
        }

        private void wrong(@Nullable SheetColumn column, String code, String detailId, String detailEn) {
            faults.add(RowFault.of(column, code, detailId, detailEn));
        }
    }
}
