package id.fkp.agreement.reading;

import id.fkp.agreement.paper.AgreementStatement;
import id.fkp.agreement.plan.SignatoryRole;
import id.fkp.agreement.plan.SigningWay;
import id.fkp.attendance.given.Sex;
import id.fkp.calendar.Term;
import id.fkp.feedback.given.CommunityElement;
import id.fkp.minutes.promise.Horizon;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.query.Projection;
import id.fkp.shared.text.Digest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The draft of a record of agreement, as members see it; once it is signed, what it says for ever. */
@Schema(name = "AgreementDraft", description = "The draft of a record of agreement, as members see it")
public record DraftRepresentation(
        UUID forumId,

        @Schema(examples = "FKP Standar Pelayanan Loka POM di Kota Tanjungbalai")
        String forumTitle,

        @Schema(description = "Stands in its QR code; at it everybody verifies a copy", examples = "7K3MQ2XK")
        String verificationNumber,

        @Schema(nullable = true, examples = "BA-1/FKP/VI/2024") @Nullable
        String number,

        @Schema(examples = "Standar Pelayanan Loka POM di Kota Tanjungbalai Tahun 2024")
        String title,

        @Schema(nullable = true, examples = "Aula Dinas Kesehatan Kabupaten Asahan") @Nullable
        String place,

        @Schema(nullable = true) @Nullable LocalDate heldOn,
        List<Item> items,

        @Schema(description = "What every record states, in its order", nullable = true) @Nullable
        List<Statement> statements,

        List<Signatory> signatories,

        @Schema(nullable = true, description = "Absent while it is a draft") @Nullable
        Instant signedAt,

        @Schema(nullable = true) @Nullable SigningWay way,
        @Schema(examples = "0") int version)
        implements Versioned {

    private static final String SELECT = """
            select cast(json_build_object(
                'forumId', d.forum_id, 'forumTitle', f.title, 'verificationNumber', d.verification_number,
                'number', d.number, 'title', d.title, 'place', d.place, 'heldOn', d.held_on,
                'items', (select coalesce(json_agg(json_build_object(
                        'id', i.id, 'problem', i.problem, 'proposal', i.proposal, 'followUp', i.follow_up,
                        'horizon', i.horizon, 'amount', i.amount, 'timeUnit', i.time_unit, 'owner', i.owner,
                        'lineIds', (select coalesce(json_agg(l.line_id order by l.line_id), '[]')
                                    from agreement_item_line l where l.item_id = i.id)) order by i.position), '[]')
                    from agreement_item i where i.forum_id = d.forum_id),
                'signatories', (select coalesce(json_agg(json_build_object(
                        'id', s.id, 'role', s.role, 'element', s.element, 'office', s.office,
                        'attendanceId', s.attendance_id, 'name', p.name, 'phone', p.phone, 'sex', p.sex,
                        'consentName', p.consent_name, 'drawnAt', g.drawn_at) order by s.position), '[]')
                    from agreement_signatory s
                    join agreement_signatory_person p on p.signatory_id = s.id
                    left join agreement_signature g on g.signatory_id = s.id
                    where s.forum_id = d.forum_id),
                'signedAt', d.signed_at, 'way', d.way, 'version', d.version) as text)
            from agreement_draft d join forum f on f.id = d.forum_id
            where d.forum_id = :forum
            """;

    /** A row of its table. */
    @Schema(name = "AgreementItem", description = "A row of the table of a record of agreement")
    public record Item(
            UUID id,

            @Schema(examples = "Antrean di loket terlalu lama")
            String problem,

            @Schema(nullable = true, examples = "Tambah satu loket pada jam sibuk") @Nullable
            String proposal,

            @Schema(nullable = true, examples = "Membuka loket kedua pukul 9 sampai 11") @Nullable
            String followUp,

            @Schema(nullable = true) @Nullable Horizon horizon,

            @Schema(nullable = true, examples = "14") @Nullable
            Integer amount,

            @Schema(nullable = true) Term.@Nullable Unit timeUnit,

            @Schema(nullable = true, examples = "Tim Loket") @Nullable
            String owner,

            @Schema(description = "The lines of the minutes it stands for")
            List<UUID> lineIds) {}

    /** One of the statements, with its wording. */
    @Schema(name = "AgreementStatementText", description = "One of the statements of a record, with its wording")
    public record Statement(
            AgreementStatement code,

            @Schema(examples = "Masyarakat yang hadir akan memantau pelaksanaan tindak lanjut.")
            String text) {}

    /** One who signs. */
    @Schema(name = "Signatory", description = "One who signs a record of agreement; for members")
    public record Signatory(
            UUID id,
            SignatoryRole role,
            @Schema(nullable = true) @Nullable CommunityElement element,

            @Schema(nullable = true, examples = "Paguyuban UMKM Kota Tanjungbalai") @Nullable
            String office,

            @Schema(nullable = true) @Nullable UUID attendanceId,

            @Schema(nullable = true, examples = "Siti Contoh") @Nullable
            String name,

            @Schema(nullable = true, examples = "0800 0000 0000") @Nullable
            String phone,

            @Schema(nullable = true) @Nullable Sex sex,

            @Schema(description = "Whether the public copy may show the name")
            boolean consentName,

            @Schema(nullable = true, description = "When the signature was drawn on a screen") @Nullable
            Instant drawnAt) {}

    public static Optional<DraftRepresentation> of(Projection projection, UUID forumId) {
        return projection
                .one(DraftRepresentation.class, SELECT, Map.of("forum", forumId))
                .map(DraftRepresentation::withStatements);
    }

    private DraftRepresentation withStatements() {
        var said = Arrays.stream(AgreementStatement.values())
                .map(statement -> new Statement(statement, statement.text()))
                .toList();
        return new DraftRepresentation(
                forumId,
                forumTitle,
                verificationNumber,
                number,
                title,
                place,
                heldOn,
                items,
                said,
                signatories,
                signedAt,
                way,
                version);
    }

    @Override
    public String etag() {
        return "\"" + Digest.sha256(toString()).substring(0, 32) + "\"";
    }
}
