package id.fkp.agreement;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.agreement.paper.AgreementContent;
import id.fkp.agreement.paper.AgreementContent.Signer;
import id.fkp.agreement.plan.AgreementText;
import id.fkp.agreement.plan.ItemText;
import id.fkp.agreement.plan.SignatoryRole;
import id.fkp.agreement.plan.SignatoryText;
import id.fkp.agreement.reading.AgreedItem;
import id.fkp.agreement.reading.DraftRepresentation;
import id.fkp.attendance.Attendances;
import id.fkp.forum.ForumInfo;
import id.fkp.forum.state.ForumState;
import id.fkp.minutes.LineInfo;
import id.fkp.minutes.Minutes;
import id.fkp.minutes.promise.Duration;
import id.fkp.opinion.paper.AnsweredQuestion;
import id.fkp.opinion.paper.AnsweredQuestions;
import id.fkp.shared.paper.mark.CheckAddress;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.query.Projection;
import id.fkp.shared.secret.NumberSecrets;
import id.fkp.shared.secret.ShortNumber;
import id.fkp.shared.text.Words;
import id.fkp.unit.Units;
import id.fkp.unit.paper.PaperKind;
import id.fkp.unit.paper.PaperNumbers;
import id.fkp.unit.reading.Letterheads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What other rooms may ask of drafted records of agreement, and how a draft is begun, written and printed. */
@ApplicationScoped
public class Drafts {

    private static final EnumSet<ForumState> DRAFTABLE =
            EnumSet.of(ForumState.ANNOUNCED, ForumState.IN_SESSION, ForumState.HELD);

    private static final String LAST_SESSION = """
            select cast(json_build_object(
                'on', cast(s.starts_at at time zone u.zone as date), 'place', s.venue) as text)
            from forum_session s join unit u on u.id = s.unit_id
            where s.forum_id = :forum and s.state in ('RUNNING', 'HELD')
            order by s.starts_at desc, s.id desc limit 1
            """;

    private final Projection projection;
    private final Minutes minutes;
    private final AnsweredQuestions questions;
    private final Clock clock;
    private final Attendances attendances;
    private final PaperNumbers papers;
    private final NumberSecrets numbers;
    private final Letterheads letterheads;
    private final Units units;
    private final CheckAddress address;

    Drafts(
            Projection projection,
            Minutes minutes,
            AnsweredQuestions questions,
            Clock clock,
            Attendances attendances,
            PaperNumbers papers,
            NumberSecrets numbers,
            Letterheads letterheads,
            Units units,
            CheckAddress address) {
        this.projection = projection;
        this.minutes = minutes;
        this.questions = questions;
        this.clock = clock;
        this.attendances = attendances;
        this.papers = papers;
        this.numbers = numbers;
        this.letterheads = letterheads;
        this.units = units;
        this.address = address;
    }

    /** When and where people met last. */
    record Meeting(LocalDate on, @Nullable String place) {}

    /** What the signed record of a forum promises; none of a forum whose record was not drafted here. */
    public List<AgreedItem> agreed(UUID forumId) {
        return AgreementItem.ofForum(forumId).stream()
                .flatMap(item -> agreed(item).stream())
                .toList();
    }

    /** Nothing while any of it is empty, which blocks the signing. */
    private static Optional<AgreedItem> agreed(AgreementItem item) {
        var term = Duration.of(item.amount, item.timeUnit);
        return item.followUp == null || item.horizon == null || item.owner == null || term == null
                ? Optional.empty()
                : Optional.of(new AgreedItem(item.id, item.unitId, item.followUp, item.horizon, term, item.owner));
    }

    /** Begins a draft with a row for each line of the minutes. */
    @Transactional(Transactional.TxType.MANDATORY)
    void begin(ForumInfo forum, String byName, Instant now) {
        if (!DRAFTABLE.contains(forum.state())) {
            throw ILLEGAL_TRANSITION.because(
                    "Berita acara disusun sejak forum diumumkan hingga ditandatangani.",
                    "A record of agreement is drafted from the announcement of its forum until it is signed.");
        }
        if (AgreementDraft.locked(forum.id()).isPresent()) {
            throw ILLEGAL_TRANSITION.because(
                    "Naskah berita acara forum ini sudah ada; ubah yang ada.",
                    "The record of this forum has been begun; change that one.");
        }
        var unit = units.find(forum.unitId()).orElseThrow();
        var met = projection
                .one(Meeting.class, LAST_SESSION, Map.of("forum", forum.id()))
                .orElse(new Meeting(LocalDate.ofInstant(now, ZoneId.of(forum.zone())), null));
        int year = met.on().getYear();
        var signer = papers.signer(unit.id());
        var text = new AgreementText(
                papers.take(unit.id(), PaperKind.AGREEMENT, forum.id(), met.on()),
                "Standar Pelayanan " + unit.name() + " Tahun " + year,
                met.place(),
                met.on(),
                minutes.ofForum(forum.id()).stream().map(Drafts::item).toList(),
                List.of(new SignatoryText(
                        SignatoryRole.HEAD,
                        null,
                        signer.name(),
                        null,
                        null,
                        Objects.requireNonNullElse(signer.position(), "Kepala " + unit.name()),
                        null,
                        true)));
        var number = numbers.newNumber(AgreementDraft::isTaken);
        var draft = new AgreementDraft(forum, number, text, byName, now);
        draft.persistAndFlush();
        AgreementItem.set(draft, text.items());
        Signatory.set(draft, text.signatories());
    }

    /** How the product brings along its own: begun from the minutes, with the number and the people on its paper. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(ForumInfo forum, String number, List<SignatoryText> signatories, String byName, Instant now) {
        begin(forum, byName, now);
        var draft = AgreementDraft.locked(forum.id()).orElseThrow();
        var items = minutes.ofForum(forum.id()).stream().map(Drafts::item).toList();
        rewrite(
                draft,
                new AgreementText(number, draft.title, draft.place, draft.heldOn, items, signatories),
                byName,
                now);
    }

    /** Writes a draft anew, whole; signatures drawn under the text before are gone. */
    @Transactional(Transactional.TxType.MANDATORY)
    void rewrite(AgreementDraft draft, AgreementText text, String byName, Instant now) {
        requireOwn(draft.forumId, text);
        draft.rewrite(text, byName, now);
        AgreementItem.set(draft, text.items());
        Signatory.set(draft, text.signatories());
    }

    DraftRepresentation represented(UUID forumId) {
        return DraftRepresentation.of(projection, forumId).orElseThrow(() -> notFound());
    }

    /** All that its paper says, with the signatures drawn so far. */
    AgreementContent content(DraftRepresentation draft, UUID unitId) {
        var drawn = SignatorySignature.<SignatorySignature>list(
                        "signatoryId in (select id from Signatory where forumId = ?1)", draft.forumId())
                .stream()
                .collect(Collectors.toMap(
                        signature -> signature.signatoryId,
                        signature -> Base64.getEncoder().encodeToString(signature.image)));
        return new AgreementContent(
                letterheads.of(unitId).orElseThrow(),
                draft.forumTitle(),
                draft.number(),
                draft.title(),
                draft.place(),
                draft.heldOn(),
                draft.items().stream()
                        .map(item -> new AgreementContent.Item(
                                item.problem(),
                                item.proposal(),
                                item.horizon(),
                                Duration.of(item.amount(), item.timeUnit())))
                        .toList(),
                draft.signatories().stream()
                        .map(signatory -> new Signer(
                                signatory.role(),
                                signatory.name(),
                                signatory.phone(),
                                signatory.sex(),
                                signatory.office(),
                                signatory.consentName(),
                                drawn.get(signatory.id())))
                        .toList(),
                AgreementDraft.signedAnnex(draft.forumId()).orElseGet(() -> annex(draft.forumId())),
                address.of("/verifikasi/" + ShortNumber.shown(draft.verificationNumber())));
    }

    /** What people answered, unless the window was not over when the first of those who sign drew under it. */
    List<AnsweredQuestion> annex(UUID forumId) {
        return questions.ofForum(forumId, SignatorySignature.firstDrawn(forumId).orElseGet(clock::instant));
    }

    private static ItemText item(LineInfo line) {
        return new ItemText(
                line.problem(),
                line.proposal(),
                line.action(),
                line.horizon(),
                line.amount(),
                line.timeUnit(),
                line.owner(),
                List.of(line.id()));
    }

    /** Lines and attendances are of this forum. */
    private void requireOwn(UUID forumId, AgreementText text) {
        var own = minutes.ofForum(forumId).stream().map(LineInfo::id).collect(Collectors.toSet());
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < text.items().size(); i++) {
            var item = text.items().get(i);
            if (!own.containsAll(item.lineIds())) {
                faults.add(new Fault(
                        "/items/" + i + "/lineIds",
                        "unknown",
                        new Words("bukan baris notulen forum ini", "is no line of the minutes of this forum")));
            }
            if ((item.amount() == null) != (item.timeUnit() == null)) {
                faults.add(new Fault(
                        "/items/" + i + (item.amount() == null ? "/amount" : "/timeUnit"),
                        "missing",
                        new Words("isi angka beserta satuannya", "give the number and its unit")));
            }
        }
        var present = attendances.presentIn(forumId);
        for (int i = 0; i < text.signatories().size(); i++) {
            var named = text.signatories().get(i).attendanceId();
            if (named != null && !present.contains(named)) {
                faults.add(new Fault(
                        "/signatories/" + i + "/attendanceId",
                        "not-present",
                        new Words(
                                "tidak ada di daftar hadir forum ini", "is not on an attendance list of this forum")));
            }
        }
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
    }
}
