package id.fkp.file;

import static id.fkp.shared.problem.CommonProblems.UNAVAILABLE;
import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.query.Turns;
import id.fkp.shared.text.Words;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CaffeineCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What other rooms may ask of files: keep one, read it, put it before the public. */
@ApplicationScoped
public class StoredFiles {

    private static final int AGAIN_SECONDS = 1;

    private final BlobStore blobs;
    private final BytesNobodyKeeps unkept;
    private final Turns turns;
    private final CaffeineCache published;
    private final Acts acts;
    private final TransactionSynchronizationRegistry transactions;
    private final Clock clock;

    StoredFiles(
            BlobStore blobs,
            BytesNobodyKeeps unkept,
            Turns turns,
            @CacheName("published-files") Cache published,
            Acts acts,
            TransactionSynchronizationRegistry transactions,
            Clock clock) {
        this.transactions = transactions;
        this.blobs = blobs;
        this.unkept = unkept;
        this.turns = turns;
        this.published = published.as(CaffeineCache.class);
        this.acts = acts;
        this.clock = clock;
    }

    /** One before the public never changes, so that it is found again without SQL. */
    public Optional<FileInfo> find(UUID id) {
        CompletableFuture<FileInfo> kept = published.getIfPresent(id);
        if (kept != null) {
            return Optional.of(kept.join());
        }
        var found = StoredFile.<StoredFile>findByIdOptional(id)
                .filter(file -> file.forgottenAt == null)
                .map(StoredFile::info);
        found.filter(FileInfo::isPublic).ifPresent(file -> published.put(id, CompletableFuture.completedFuture(file)));
        return found;
    }

    /** Those of {@code ids} that are there, by their id, with one statement. */
    public Map<UUID, FileInfo> findAll(Collection<UUID> ids) {
        return StoredFile.<StoredFile>list("id in ?1 and forgottenAt is null", ids).stream()
                .map(StoredFile::info)
                .collect(Collectors.toMap(FileInfo::id, Function.identity()));
    }

    /** A file of this unit; empty also when it is another unit's. */
    public Optional<FileInfo> findOf(UUID unitId, UUID id) {
        return find(id).filter(file -> file.unitId().equals(unitId));
    }

    /** As {@link #findOf}; refused where there is none, naming the field at {@code pointer}. */
    public FileInfo requireOf(UUID unitId, UUID id, String pointer) {
        return findOf(unitId, id).orElseThrow(() -> refused(notOfUnit(pointer)));
    }

    /** What is at fault with a field that names a file which is not the unit's. */
    public static Fault notOfUnit(String pointer) {
        return new Fault(pointer, "unknown", new Words("bukan berkas unit ini", "is not a file of this unit"));
    }

    /**
     * Keeps what the product has written or brings along. Refused like an upload when it is no kind that is taken.
     *
     * @param name as a person would call it; its ending follows from its content
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public FileInfo keep(UUID unitId, String name, InputStream bytes) {
        try {
            return keep(unitId, name, blobs.write(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes in what is still arriving, outside any transaction, since a slow sender would hold a connection.
     *
     * @param largest bytes; what is more is refused, and nothing of it stays
     */
    public Blob take(InputStream bytes, long largest, Preparation preparation) throws IOException {
        return blobs.write(bytes, largest, preparation);
    }

    /** Lets go of what was taken in and is not kept after all; not in the transaction that did not keep it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void discard(Blob blob) {
        turns.await(BytesNobodyKeeps.turn(blob.sha256()));
        if (!StoredFile.isKept(blob.sha256())) {
            blobs.delete(blob.sha256());
        }
    }

    /** Lets everybody read it, for ever; once more changes nothing. The file must exist. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(UUID id) {
        var file = StoredFile.<StoredFile>findByIdOptional(id).orElseThrow();
        if (file.publish(clock.instant())) {
            acts.fire(file.act("file.published", Reach.PUBLIC));
        }
    }

    /**
     * Deletes the bytes of a file that is not before the public, once the transaction has been committed; that it was
     * there stays on record. Nothing happens when it was forgotten already, or has come before the public.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID id) {
        var file = StoredFile.<StoredFile>findByIdOptional(id).orElseThrow();
        if (file.forget(clock.instant())) {
            acts.fire(file.act("file.forgotten", Reach.INTERNAL));
            afterCommit(() -> unkept.delete(file.sha256));
        }
    }

    private void afterCommit(Runnable work) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing is lost before it is decided
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    work.run();
                }
            }
        });
    }

    /** Where the bytes lie, to be read and sent. */
    public Path bytesOf(FileInfo file) {
        return blobs.place(file.sha256());
    }

    public InputStream open(FileInfo file) {
        try {
            return Files.newInputStream(blobs.place(file.sha256()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The row comes after the bytes: where there is a row, there is the whole file. Somebody else may just have let go of the
     * same bytes, and then they have to be sent again.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public FileInfo keep(UUID unitId, String name, Blob blob) {
        turns.await(BytesNobodyKeeps.turn(blob.sha256()));
        if (!Files.exists(blobs.place(blob.sha256()))) {
            throw UNAVAILABLE
                    .because("Berkas ini belum tersimpan. Kirim lagi.", "The file has not been kept. Send it again.")
                    .retryAfter(AGAIN_SECONDS);
        }
        var file = new StoredFile(unitId, name, blob, clock.instant());
        file.persistAndFlush();
        acts.fire(file.act("file.stored", Reach.INTERNAL));
        return file.info();
    }
}
