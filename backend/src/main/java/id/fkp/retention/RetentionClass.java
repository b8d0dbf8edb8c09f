package id.fkp.retention;

import id.fkp.calendar.Term;
import id.fkp.retention.person.PersonClass;
import id.fkp.retention.person.RetentionRules;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.text.Words;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A class of personal data and how long it is kept.
 *
 * @param term the period that applies
 * @param standard the period that the product brings along
 * @param source which schedule an administrator took the period from; null for the product's own
 */
@Schema(description = "A class of personal data, how long it is kept and on what ground")
public record RetentionClass(
        PersonClass personClass,
        Words label,
        @Schema(description = "What of a person it holds") Words data,
        @Schema(description = "From when the period counts") Words countedFrom,
        @Schema(description = "The period that applies") Term term,

        @Schema(description = "The period that the product brings along; an assumption, for the law gives no number")
        Term standard,

        @Schema(examples = "UU 27/2022 pasal 43 ayat (1) huruf a")
        String law,

        @Schema(description = "Since when the law applies in full", examples = "2024-10-17")
        LocalDate since,

        @Schema(
                nullable = true,
                description = "Where the period of an administrator stands; absent for the product's own",
                examples = "Jadwal Retensi Arsip BPOM, Peraturan BPOM 9/2023")
        @Nullable
        String source,

        @Schema(nullable = true) @Nullable Instant changedAt,

        @Schema(description = "Its ETag is this number between quotes", examples = "0")
        int version)
        implements Versioned {

    /** Version -1 while no administrator has set a period. */
    static RetentionClass of(PersonClass kind, @Nullable RetentionPeriod set) {
        var rule = RetentionRules.of(kind);
        return new RetentionClass(
                kind,
                rule.label(),
                rule.data(),
                rule.countedFrom(),
                set == null ? rule.term() : set.term(),
                rule.term(),
                rule.law(),
                RetentionRules.SINCE,
                set == null ? null : set.source,
                set == null ? null : set.changedAt,
                set == null ? -1 : set.version);
    }
}
