package id.fkp.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.fkp.assessment.SketchedUnit.Forum;
import id.fkp.assessment.SketchedUnit.Pledge;
import id.fkp.assessment.SketchedUnit.Shown;
import id.fkp.assessment.SketchedUnit.Standard;
import id.fkp.assessment.SketchedUnit.Survey;
import id.fkp.identity.UnitRole;
import id.fkp.standard.version.ComponentCode;
import id.fkp.survey.publish.Publications;
import id.fkp.unit.UnitFixture;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes sketched units into the database as the rooms leave them there, without the long way through all of the rooms. */
@ApplicationScoped
public class SketchedUnits {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final UnitFixture units;
    private final Publications publications;
    private final EntityManager database;
    private final ObjectMapper json;

    SketchedUnits(UnitFixture units, Publications publications, EntityManager database, ObjectMapper json) {
        this.units = units;
        this.publications = publications;
        this.database = database;
        this.json = json;
    }

    /**
     * Its head is {@code user}.
     *
     * @return the unit's id
     */
    @Transactional
    public UUID write(SketchedUnit sketch, String user) {
        var unit = units.unitOf(user, UnitRole.HEAD).id();
        var file = row("stored_file", unit, """
                "name": "Bukti.pdf", "kind": "PDF", "size": 10, "sha256": "%s", "stored_at": "%s" """.formatted("0".repeat(64), now()));
        sketch.standards.forEach(standard -> standard(unit, standard, file));
        for (int i = 0; i < sketch.servicesWithout; i++) {
            units.service(unit);
        }
        if (sketch.pledge != null) {
            pledge(unit, sketch.pledge, file);
        }
        sketch.surveys.forEach(survey -> survey(unit, survey, file));
        return unit;
    }

    private void standard(UUID unit, Standard sketch, UUID file) {
        var id = row("standard", unit, """
                "service_id": "%s", "code": "%s", "title": "Layanan", "slug": "%2$s", "created_at": "%s", "version": 0
                """.formatted(units.service(unit).id(), some(), now()));
        if (sketch.changedBefore) {
            passage(unit, id, 1, 14, today().minusYears(3));
        }
        var from = sketch.changedBefore ? today().minusMonths(3) : today().minusYears(5);
        int number = sketch.changedBefore ? 2 : 1;
        var version = passage(unit, id, number, sketch.components, sketch.inForce ? from : null);
        sketch.forums.forEach(forum -> forum(unit, id, version, forum, file));
        sketch.shown.forEach(shown -> shown(unit, "standard_id", id, shown, file));
        looked(unit, id, "EVALUATION", sketch.evaluatedMonthsAgo);
        looked(unit, id, "REVIEW", sketch.reviewedMonthsAgo);
    }

    /** One passage of a standard and its only version, in force from a day on or still a draft. */
    private UUID passage(UUID unit, UUID standard, int number, int components, @Nullable LocalDate from) {
        var revision = row("revision", unit, """
                "standard_id": "%s", "number": %s, "state": "DRAFT", "reason": "Contoh", "version": 0
                """.formatted(standard, number));
        var version = row("standard_version", unit, """
                "revision_id": "%s", "standard_id": "%s", "number": %s, "reason": "Contoh", "created_at": "%s",
                "created_by_name": "Contoh"
                """.formatted(revision, standard, number, now()));
        Arrays.stream(ComponentCode.values())
                .limit(components)
                .forEach(code -> insert("component", unit, """
                "version_id": "%s", "code": "%s", "content": {}, "plain": "Isi", "rows": [], "version": 0
                """.formatted(version, code)));
        if (from != null) {
            run("""
                    update standard_version set frozen_at = now(), frozen_code = 'SP', frozen_title = 'Layanan',
                        frozen_unit_name = 'Loka', content_hash = 'x' where id = ?1
                    """, version);
            run("""
                    update revision set state = 'ESTABLISHED', agreed_at = now(), agreed_by_name = 'Kepala',
                        final_version_id = ?2, established_at = now(), decree_id = gen_random_uuid(), in_force_from = ?3
                    where id = ?1
                    """, revision, version, from);
        }
        return version;
    }

    private void looked(UUID unit, UUID standard, String kind, @Nullable Integer monthsAgo) {
        if (monthsAgo != null) {
            var revision = database.createNativeQuery("select id from revision where standard_id = ?1 limit 1")
                    .setParameter(1, standard)
                    .getSingleResult();
            row("review_entry", unit, """
                    "standard_id": "%s", "revision_id": "%s", "kind": "%s", "held_on": "%s", "result": "KEEP",
                    "findings": "Tetap", "by_name": "Contoh", "recorded_at": "%s"
                    """.formatted(standard, revision, kind, today().minusMonths(monthsAgo), now()));
        }
    }

    private void forum(UUID unit, UUID standard, UUID version, Forum sketch, UUID file) {
        var began = at(today().minusMonths(7));
        var ended = began.plusSeconds(3600);
        var id = row("forum", unit, """
                "slug": "%s", "title": "%s", "purpose": "DRAFTING", "method": "IN_PERSON", "opens_at": "%s",
                "closes_at": "%s", "state": "%s", "announced_at": "%3$s", "cancelled_reason": %s, "created_at": "%3$s",
                "kind": "CONSULTATION", "late_hours": 0, "version": 0
                """.formatted(
                        some(),
                        sketch.title(),
                        began,
                        ended,
                        sketch.cancelled() ? "CANCELLED" : "HELD",
                        sketch.cancelled() ? "\"Batal\"" : null));
        insert("forum_standard", unit, """
                "forum_id": "%s", "version_id": "%s", "standard_id": "%s", "position": 1
                """.formatted(id, version, standard));
        var session = row("forum_session", unit, """
                "forum_id": "%s", "title": "Pertemuan", "method": "IN_PERSON", "starts_at": "%s", "ends_at": "%s",
                "seats": [], "team": [], "agenda": [], "materials": [], "state": "HELD", "opened_at": "%2$s",
                "held_at": "%3$s", "created_at": "%2$s", "version": 0
                """.formatted(id, began, ended));
        for (int i = 0; i < sketch.present().size(); i++) {
            var removal = sketch.removed()
                    ? ", \"removed_at\": \"%s\", \"removed_reason\": \"Keliru\", \"removed_by_name\": \"Contoh\""
                            .formatted(ended)
                    : "";
            row("attendance", unit, """
                    "session_id": "%s", "number": "%s", "way": "DESK", "mode": "IN_PERSON", "element": "%s",
                    "arrival": %s, "arrived_at": "%s", "received_at": "%5$s", "evaluated": false, "version": 0 %s
                    """.formatted(
                            session, number(), sketch.present().get(i), i + 1, began, removal));
        }
        if (sketch.signed()) {
            insert("agreement_record", unit, """
                    "forum_id": "%s", "signed_on": "%s", "document_file_id": "%s", "attendance_file_id": "%3$s",
                    "recorded_at": "%s", "by_name": "Contoh"
                    """.formatted(id, today().minusMonths(7), file, ended));
        }
    }

    private void shown(UUID unit, String of, UUID id, Shown sketch, UUID file) {
        var codes = Arrays.stream(ComponentCode.values())
                .limit(of.equals("standard_id") ? sketch.components() : 0)
                .map(code -> "\"" + code + "\"")
                .collect(Collectors.joining(", "));
        var from = today().minusMonths(4);
        var end = switch (sketch.state()) {
            case NOW -> "";
            case OVER -> ", \"shown_until\": \"%s\"".formatted(today().minusDays(9));
            case WITHDRAWN -> ", \"withdrawn_at\": \"%s\", \"withdrawn_reason\": \"Keliru\"".formatted(now());
        };
        var publication = row("publication", unit, """
                "%s": "%s", "medium": "%s", "components": [%s], "title": "Contoh", "shown_from": "%s",
                "recorded_at": "%s", "by_name": "Contoh", "version": 0 %s
                """.formatted(of, id, sketch.medium(), codes, from, now(), end));
        if (sketch.proven()) {
            row("publication_proof", unit, """
                    "publication_id": "%s", "file_id": "%s", "taken_on": "%s" """.formatted(publication, file, from));
        }
    }

    private void pledge(UUID unit, Pledge sketch, UUID file) {
        var decree = decree(unit, 24, file);
        if (!sketch.ofNewest()) {
            decree(unit, 2, file);
        }
        var id = row("pledge", unit, """
                "decree_id": "%s", "created_at": "%s", "created_by_name": "Contoh", "version": 0 %s
                """.formatted(decree, now(), sketch.signed() ? signature(20, file) : ""));
        sketch.shown().forEach(shown -> shown(unit, "pledge_id", id, shown, file));
    }

    private UUID decree(UUID unit, int monthsAgo, UUID file) {
        return row("decree", unit, """
                "title": "Keputusan", "number": "%s", "considerations": [], "legal_bases": [], "in_force_from": "%s",
                "created_at": "%s", "created_by_name": "Contoh", "version": 0 %s
                """.formatted(
                        some(), today().minusMonths(monthsAgo), now(), signature(monthsAgo, file)));
    }

    private static String signature(int monthsAgo, UUID file) {
        return """
                , "place": "Contoh", "signer_name": "Contoh", "signer_position": "Kepala", "signed_on": "%s",
                "signed_at": "%s", "signed_by_name": "Contoh", "letterhead": {}, "file_id": "%s", "pdf_file_id": "%3$s",
                "docx_file_id": "%3$s" """.formatted(today().minusMonths(monthsAgo), now(), file);
    }

    private void survey(UUID unit, Survey sketch, UUID file) {
        var published = today().minusMonths(sketch.publishedMonthsAgo());
        var id = row("survey", unit, """
                "slug": "%s", "title": "SKM", "period_from": "%s", "period_to": "%s", "opens_on": "%2$s",
                "closes_on": "%3$s", "questions": [], "profile_questions": [], "answer_rule": "FREE", "population": %s,
                "rounded_weight": false, "by_name": "Contoh", "made_at": "%s", "version": 0
                """.formatted(
                        some(), published.minusMonths(2), published.minusDays(1), sketch.population(), now()));
        // In two stripes, as responses come in.
        Stream.of(1, 2)
                .forEach(stripe -> insert("survey_tally", unit, """
                "survey_id": "%s", "channel": "ONLINE", "month": "%s", "stripe": %s, "n": %s, "counts": [%s]
                """.formatted(
                                id,
                                published.withDayOfMonth(1),
                                stripe,
                                (sketch.responses() + stripe - 1) / 2,
                                ("0, 0, 0, " + (sketch.responses() + stripe - 1) / 2 + ", ")
                                        .repeat(9)
                                        .replaceFirst(", $", ""))));
        if (sketch.published()) {
            publications.publish(id, "Contoh");
            run(
                    "update survey set published_at = cast(?1 as timestamptz) where id = '%s'".formatted(id),
                    at(published));
        }
        sketch.shown().forEach(shown -> shown(unit, "survey_id", id, shown, file));
        var plans = sketch.doneAfterDays();
        for (int i = 0; i < plans.size(); i++) {
            var days = plans.get(i);
            var plan = plan(unit, id, i, days == null ? "PLANNED" : "VERIFIED");
            if (days != null) {
                row("follow_up_change", unit, """
                        "follow_up_id": "%s", "state_before": "DONE_UNVERIFIED", "state_after": "VERIFIED",
                        "due_before": "%s", "due_after": "%2$s", "at": "%s", "by_name": "Contoh"
                        """.formatted(plan, today(), at(published.plusDays(days))));
            }
        }
        for (int i = 0; i < sketch.cancelled(); i++) {
            plan(unit, id, plans.size() + i, "CANCELLED");
        }
    }

    private UUID plan(UUID unit, UUID survey, int place, String state) {
        return row("follow_up", unit, """
                "survey_id": "%s", "element": "U3", "position": %s, "text": "Rencana %2$s", "owner": "Kasi",
                "horizon": "SHORT", "due_on": "%s", "state": "%s", "created_at": "%s", "version": 0
                """.formatted(survey, place, today(), state, now()));
    }

    /** A row with an id of its own. */
    private UUID row(String table, UUID unit, String columns) {
        var id = UUID.randomUUID();
        insert(table, unit, "\"id\": \"" + id + "\", " + columns);
        return id;
    }

    /** A row as JSON, whose fields are its columns; what is null is left to the table. */
    private void insert(String table, UUID unit, String columns) {
        var row = read("{\"unit_id\": \"" + unit + "\", " + columns + "}");
        row.properties().removeIf(column -> column.getValue().isNull());
        var names = String.join(", ", (Iterable<String>) row::fieldNames);
        run(
                "insert into %1$s (%2$s) select %2$s from json_populate_record(cast(null as %1$s), cast(?1 as json))"
                        .formatted(table, names),
                row.toString());
    }

    private ObjectNode read(String row) {
        try {
            return (ObjectNode) json.readTree(row);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(row, e);
        }
    }

    private void run(String sql, Object... values) {
        var query = database.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    private static String some() {
        return UUID.randomUUID().toString();
    }

    /** Of the letters and digits that numbers have, as hexadecimal is. */
    private static String number() {
        return some().replace("-", "").substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).atZone(ZONE).toInstant();
    }

    private static Instant now() {
        return Instant.now();
    }
}
