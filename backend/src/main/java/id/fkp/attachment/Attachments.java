package id.fkp.attachment;

import static id.fkp.attachment.AttachmentProblems.ATTACHMENTS_WAITING;
import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.attachment.check.FileCheck;
import id.fkp.feedback.FeedbackState;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.reading.FeedbackAttachment;
import id.fkp.file.StoredFiles;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.query.Projection;
import id.fkp.shared.query.Turns;
import id.fkp.shared.secret.ServerKey;
import id.fkp.shared.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What may be done with the files of inputs; who may do it is for the room that calls to say. */
@ApplicationScoped
public class Attachments {

    /** Bytes of one file, as it comes. */
    public static final long LARGEST = 5L * 1024 * 1024;

    /** How long a file waits for its input. */
    static final Duration WAIT = Duration.ofHours(24);

    /** Files of one device or account; four inputs with all their files may be on their way. */
    static final int MOST_WAITING = 12;

    /** From one network: of a hall full of people, and a fifth of all at the very most, whoever invents devices there. */
    static final int MOST_WAITING_OF_NETWORK = 400;

    /** Of all together: some 10 GB at the very most, which a disk must have to spare. */
    static final long MOST_WAITING_IN_ALL = 2_000;

    private static final String ONE = """
            select cast(json_build_object(
                'id', a.id, 'unitId', a.unit_id, 'fileId', a.file_id, 'feedbackId', a.feedback_id,
                'receiptNumber', f.receipt_number, 'place', a.place, 'name', a.name,
                'seen', a.published_at is not null and f.state = 'PUBLISHED') as text)
            from attachment a join feedback f on f.id = a.feedback_id
            where a.id = :id and a.removed_at is null
            """;

    private final FileCheck check;
    private final StoredFiles files;
    private final Feedbacks feedbacks;
    private final Projection projection;
    private final Turns turns;
    private final ServerKey key;
    private final Acts acts;
    private final Clock clock;

    Attachments(
            FileCheck check,
            StoredFiles files,
            Feedbacks feedbacks,
            Projection projection,
            Turns turns,
            ServerKey key,
            Acts acts,
            Clock clock) {
        this.check = check;
        this.files = files;
        this.feedbacks = feedbacks;
        this.projection = projection;
        this.turns = turns;
        this.key = key;
        this.acts = acts;
        this.clock = clock;
    }

    /** Takes in what is still arriving, outside any transaction: a slow sender must not hold a connection. */
    public Arrived take(InputStream bytes) throws IOException {
        var looked = check.begin();
        var blob = files.take(bytes, LARGEST, looked);
        return new Arrived(blob, looked.receivedSha256(), looked.scanned());
    }

    /** Lets go of the bytes if nothing needs them; outside the transaction that was to keep them. */
    public void discardUnlessKept(Arrived arrived) {
        files.discard(arrived.blob());
    }

    /**
     * Has it wait for its input. The same bytes sent again by the same sender are the same file.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public WaitingAttachment keep(UUID unitId, UUID forumId, Uploader from, String name, Arrived arrived) {
        var sender = sender(from.owner());
        turns.await("attachment " + sender);
        return WaitingAttachment.of(Attachment.waiting(forumId, sender, arrived.receivedSha256())
                .orElseGet(() -> kept(unitId, forumId, from, name, arrived)));
    }

    private Attachment kept(UUID unitId, UUID forumId, Uploader from, String name, Arrived arrived) {
        var sender = sender(from.owner());
        var network = HexFormat.of().formatHex(key.derive("attachment network", from.network()));
        if (Attachment.countWaiting(sender) >= MOST_WAITING
                || Attachment.countWaitingOf(network) >= MOST_WAITING_OF_NETWORK
                || Attachment.countWaiting() >= MOST_WAITING_IN_ALL) {
            throw ATTACHMENTS_WAITING.because(
                    "Kirim dulu masukan yang berkasnya sudah terunggah, atau kirim tanpa berkas. Berkas yang tidak "
                            + "dipakai dihapus setelah 24 jam.",
                    "Send the inputs first whose files are here, or send without files. Files that nobody uses go "
                            + "after 24 hours.");
        }
        // The file's own name would stay in the trail after the file has gone.
        var file = files.keep(unitId, "lampiran", arrived.blob());
        var kept = new Attachment(forumId, sender, network, file, name, arrived, clock.instant());
        kept.persistAndFlush();
        return kept;
    }

    /**
     * Holds files for an input of the same sender, in the order in which it names them. Those that are not there, wait for
     * another forum, are another sender's or belong to an input already are alike unknown.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Claim claim(UUID forumId, String owner, List<UUID> ids) {
        if (ids.isEmpty()) {
            return new Claim(List.of());
        }
        Map<UUID, Attachment> found = Attachment.waiting(forumId, sender(owner), ids).stream()
                .collect(Collectors.toMap(file -> file.id, Function.identity()));
        var unknown = ids.stream()
                .filter(id -> !found.containsKey(id))
                .map(id -> new Fault(
                        "/fileIds/" + ids.indexOf(id),
                        "unknown",
                        new Words(
                                "berkas ini tidak ada lagi; lampirkan lagi", "this file is not here; attach it again")))
                .toList();
        if (!unknown.isEmpty()) {
            throw refused(unknown);
        }
        return new Claim(
                ids.stream().map(id -> Objects.requireNonNull(found.get(id))).toList());
    }

    /** One that belongs to an input and has not been removed. */
    public Optional<AttachmentInfo> find(UUID id) {
        return projection.one(AttachmentInfo.class, ONE, Map.of("id", id));
    }

    /** Lets everybody see it, as long as its input is before the public. */
    @Transactional(Transactional.TxType.MANDATORY)
    public FeedbackAttachment publish(UUID id) {
        var input = feedbacks.forChange(known(id).feedbackId()).orElseThrow(() -> notFound());
        if (input.state() != FeedbackState.PUBLISHED) {
            throw ILLEGAL_TRANSITION.because(
                    "Tampilkan masukannya lebih dahulu.", "Its input has to be before the public first.");
        }
        var file = changed(id);
        file.publish(clock.instant());
        tell(file, "file-published", Reach.PUBLIC, Map.of("fileCommitment", file.commitment()));
        return file.shown();
    }

    /** Takes it back from the public; the office and its giver still see it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public FeedbackAttachment hide(UUID id, HideReason reason) {
        feedbacks.forChange(known(id).feedbackId());
        var file = changed(id);
        file.hide();
        tell(file, "file-hidden", Reach.PUBLIC, Map.of("reason", reason.name()));
        return file.shown();
    }

    /** As it is, locked with its input until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public FeedbackAttachment forChange(UUID id) {
        feedbacks.forChange(known(id).feedbackId());
        return changed(id).shown();
    }

    /** Deletes the bytes of all files of an input; that they were there stays on record. Once more changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void removeOf(UUID feedbackId, Instant now) {
        Attachment.keptOf(feedbackId).forEach(file -> remove(file, now));
    }

    /** As {@link #removeOf}, of one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(UUID id, Instant now) {
        var file = Attachment.forChange(id).orElseThrow();
        if (file.removedAt == null) {
            remove(file, now);
        }
    }

    private void remove(Attachment file, Instant now) {
        var reach = file.publishedAt == null ? Reach.INTERNAL : Reach.PUBLIC;
        file.remove(now);
        files.forget(file.fileId);
        tell(file, "file-removed", reach, Map.of());
    }

    private AttachmentInfo known(UUID id) {
        return find(id).orElseThrow(() -> notFound());
    }

    /** The input is locked before, so that hiding it and showing its file wait for each other. */
    private static Attachment changed(UUID id) {
        return Attachment.forChange(id)
                .filter(file -> file.feedbackId != null && file.removedAt == null)
                .orElseThrow(() -> notFound());
    }

    private void tell(Attachment file, String participle, Reach reach, Map<String, Object> more) {
        var detail = new HashMap<>(more);
        detail.put("forumId", file.forumId.toString());
        detail.put("attachmentId", file.id.toString());
        acts.fire(new Act(
                file.unitId,
                "feedback." + participle,
                "feedback",
                Objects.requireNonNull(file.feedbackId),
                reach,
                detail));
    }

    private String sender(String owner) {
        return HexFormat.of().formatHex(key.derive("attachment", owner));
    }
}
