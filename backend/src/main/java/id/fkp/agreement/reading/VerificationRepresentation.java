package id.fkp.agreement.reading;

import id.fkp.agreement.plan.SigningWay;
import id.fkp.forum.reading.ForumUnit;
import id.fkp.shared.query.Projection;
import id.fkp.shared.secret.ShortNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** By what everybody verifies a copy of a signed record of agreement. Nothing in it is about a person. */
@Schema(
        name = "AgreementVerification",
        description = "By what everybody verifies a copy of a signed record of agreement")
public record VerificationRepresentation(
        @Schema(examples = "7K3M-Q2XK") String verificationNumber,
        ForumVerified forum,
        ForumUnit unit,

        @Schema(nullable = true, examples = "BA-1/FKP/VI/2024") @Nullable
        String number,

        LocalDate signedOn,
        @Schema(nullable = true) @Nullable SigningWay way,

        @Schema(
                description = "SHA-256 of the signed record, in hexadecimal",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String documentSha256,

        @Schema(
                description = "SHA-256 of the attendance list, in hexadecimal",
                examples = "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752")
        String attendanceSha256,

        List<AddendumRepresentation> addenda) {

    private static final String SELECT = """
            select cast(json_build_object(
                'verificationNumber', d.verification_number, 'number', g.number, 'signedOn', g.signed_on, 'way', d.way,
                'forum', json_build_object('id', f.id, 'slug', f.slug, 'title', f.title),
                'unit', json_build_object(
                    'id', u.id, 'slug', u.slug, 'name', u.name, 'shortName', u.short_name, 'zone', u.zone),
                'documentSha256', doc.sha256, 'attendanceSha256', att.sha256,
                'addenda', (select coalesce(json_agg({addendum} order by a.id), '[]')
                    from agreement_addendum a left join stored_file k on k.id = a.file_id
                    where a.forum_id = d.forum_id)) as text)
            from agreement_draft d
            join agreement_record g on g.forum_id = d.forum_id
            join forum f on f.id = d.forum_id
            join unit u on u.id = d.unit_id
            join stored_file doc on doc.id = g.document_file_id
            join stored_file att on att.id = g.attendance_file_id
            where d.verification_number = :number
            """.replace("{addendum}", AddendumRepresentation.JSON);

    /** Of which forum. */
    @Schema(name = "ForumVerified", description = "The forum whose record of agreement is verified")
    public record ForumVerified(
            UUID id,

            @Schema(examples = "fkp-standar-pelayanan-loka-pom")
            String slug,

            @Schema(examples = "FKP Standar Pelayanan Loka POM di Kota Tanjungbalai")
            String title) {}

    /** Of a record that is signed. */
    public static Optional<VerificationRepresentation> of(Projection projection, String number) {
        return projection.one(VerificationRepresentation.class, SELECT, Map.of("number", number));
    }

    /** With its number as people read it out. */
    public VerificationRepresentation shown() {
        return new VerificationRepresentation(
                ShortNumber.shown(verificationNumber),
                forum,
                unit,
                number,
                signedOn,
                way,
                documentSha256,
                attendanceSha256,
                addenda);
    }
}
