package id.fkp.certificate;

import id.fkp.certificate.given.CertificateDetails;
import id.fkp.certificate.rule.CertificationRules;
import id.fkp.certificate.state.CertificateState;
import id.fkp.certificate.state.CertificateStates;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A certificate of a unit, from the application on. Its moves refuse what {@link CertificateStates} does not know. */
@Entity
class Certificate extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public String standard;
    public @Nullable String edition;
    public @Nullable String scope;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> sites;

    public @Nullable String body;
    public @Nullable String accreditationBody;
    public @Nullable String accreditationNumber;
    public @Nullable String number;
    public @Nullable LocalDate decidedOn;
    public @Nullable Integer decisionYear;
    public @Nullable LocalDate validFrom;
    public @Nullable LocalDate validUntil;

    /** As it says itself, else by the rule of its time; null while there is no certificate. */
    public @Nullable LocalDate endsOn;

    public @Nullable UUID predecessorId;
    public @Nullable UUID fileId;

    @Enumerated(EnumType.STRING)
    public CertificateState state;

    public boolean historic;
    public boolean published;
    public boolean countsPublished;
    public boolean sample;
    public Instant createdAt;
    public Instant changedAt;

    @Version
    public int version;

    protected Certificate() {}

    /** One that is historic is there; another is applied for. */
    Certificate(UUID unitId, CertificateDetails details, boolean sample, Instant now) {
        this.unitId = unitId;
        this.state = details.historic() ? CertificateState.CERTIFIED : CertificateState.PLANNED;
        this.sample = sample;
        this.createdAt = now;
        describe(details, now);
    }

    /** What it would be with other details; looked at and never kept. */
    private Certificate(Certificate of, CertificateDetails details, Instant now) {
        this.id = of.id;
        this.unitId = of.unitId;
        this.state = of.state;
        this.sample = of.sample;
        this.createdAt = of.createdAt;
        describe(details, now);
    }

    Certificate with(CertificateDetails details, Instant now) {
        return new Certificate(this, details, now);
    }

    /** Of two who change the same certificate, the second waits here and then sees what the first did. */
    static Optional<Certificate> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Of the unit, which holds them on that day; the other editions of the standard among them. */
    static List<Certificate> current(UUID unitId, LocalDate today) {
        return list("unitId = ?1 and state in (CERTIFIED, SUSPENDED) and endsOn >= ?2 order by id", unitId, today);
    }

    final void describe(CertificateDetails details, Instant now) {
        standard = details.standard().strip().replaceAll("\\s+", " ");
        edition = details.edition();
        scope = details.scope();
        sites = details.sites().stream().map(String::strip).toList();
        body = details.body();
        accreditationBody = details.accreditationBody();
        accreditationNumber = details.accreditationNumber();
        number = details.number();
        decidedOn = details.decidedOn();
        decisionYear = details.decisionYear();
        validFrom = details.validFrom();
        validUntil = details.validUntil();
        predecessorId = details.predecessorId();
        fileId = details.fileId();
        historic = details.historic();
        published = details.published();
        countsPublished = details.countsPublished();
        endsOn = state.isApplication() ? null : end();
        changedAt = now;
    }

    /** Becomes what it is said to be; that it may, was asked before. */
    CertificateChange move(CertificateState to, LocalDate on, @Nullable String reason, String byName, Instant now) {
        var change = new CertificateChange(this, to, on, reason, byName, now);
        state = to;
        endsOn = to.isApplication() ? null : end();
        changedAt = now;
        flush();
        return change;
    }

    /** Is again what it was before that change, which was a mistake; on a day on which it was there. */
    CertificateChange move(CertificateChange undone, Instant now) {
        var last = endsOn == null || undone.movedOn.isBefore(endsOn) ? undone.movedOn : endsOn;
        return move(undone.stateBefore, last, "Ternyata bukan sertifikat ini yang diperpanjang", "FKP", now);
    }

    /** Something that belongs to it has changed, so that who has read it before must read it again. */
    void touch(Instant now) {
        changedAt = now;
    }

    CertificateState on(LocalDate today) {
        return CertificateStates.on(today, state, endsOn);
    }

    boolean isOf(Certificate other) {
        return standard.equalsIgnoreCase(other.standard);
    }

    /** Of one whose edition nobody knows it cannot be said that it is another. */
    boolean mayBeTheSameAs(Certificate other) {
        return isOf(other) && (edition == null || other.edition == null || edition.equalsIgnoreCase(other.edition));
    }

    /** Since when it is there; of one whose year alone is known, the latest day it can be. */
    LocalDate begun() {
        if (decidedOn != null) {
            return decidedOn;
        }
        return validFrom == null ? LocalDate.of(Objects.requireNonNull(decisionYear), 12, 31) : validFrom;
    }

    /** The first day on which it can have been there; nothing where its last one alone is known. */
    @Nullable
    LocalDate earliest() {
        if (decidedOn != null || validFrom != null) {
            return decidedOn == null ? validFrom : decidedOn;
        }
        return decisionYear == null ? null : LocalDate.of(decisionYear, 1, 1);
    }

    /** Nothing where nothing at all is known of its time. */
    @Nullable
    LocalDate end() {
        if (validUntil != null) {
            return validUntil;
        }
        var from = validFrom == null ? decidedOn : validFrom;
        if (from != null) {
            return CertificationRules.lastDay(from);
        }
        return decisionYear == null ? null : CertificationRules.lastDay(decisionYear);
    }
}
