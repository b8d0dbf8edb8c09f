package id.fkp.calendar;

import static id.fkp.shared.problem.CommonProblems.CHANGED_MEANWHILE;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The holidays of one year. The list is changed whole, so that its version says exactly which days were counted. */
@Entity
class CalendarYear extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public int year;
    public String source;
    public @Nullable String note;
    public boolean checked;

    /** By date. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Holiday> holidays;

    public Instant changedAt;

    @Version
    public int version;

    protected CalendarYear() {}

    CalendarYear(int year, CalendarYearDetails details, Instant now) {
        this.year = year;
        describe(details, now);
    }

    final void describe(CalendarYearDetails details, Instant now) {
        source = details.source().strip();
        note = details.note();
        checked = details.checked();
        holidays = details.holidays().stream()
                .map(Holiday::stripped)
                .sorted(Comparator.comparing(Holiday::date))
                .toList();
        changedAt = now;
    }

    static Optional<CalendarYear> of(int year) {
        return find("year", year).firstResultOptional();
    }

    static List<CalendarYear> newestFirst() {
        return listAll(Sort.descending("year"));
    }

    /** Writes a new year; somebody may have entered the same one meanwhile. */
    void enter() {
        try {
            persistAndFlush();
        } catch (ConstraintViolationException e) {
            throw CHANGED_MEANWHILE.because(
                    "Tahun ini baru saja dimasukkan orang lain. Bukalah, lalu bandingkan.",
                    "Somebody else has just entered this year. Open it and compare.");
        }
    }

    KnownYear known() {
        return new KnownYear(
                year, version, holidays.stream().map(Holiday::date).collect(Collectors.toUnmodifiableSet()));
    }
}
