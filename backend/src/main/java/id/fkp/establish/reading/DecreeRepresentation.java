package id.fkp.establish.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.fkp.calendar.BusinessCalendar;
import id.fkp.establish.signing.ScanReference;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.query.Projection;
import id.fkp.shared.text.Digest;
import id.fkp.standard.revision.RevisionSql;
import id.fkp.standard.revision.RevisionState;
import id.fkp.unit.UnitReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A decree with its annexes; everybody reads a signed one, members of the unit also its drafts.
 *
 * @param pledge the newest published pledge that rests on it
 * @param version counts the changes of the decree itself; the ETag also changes with its standards and pledges
 */
@Schema(name = "Decree", description = "The decree by which the head of a unit establishes standards, each as an annex")
public record DecreeRepresentation(
        UUID id,
        UnitReference unit,
        DecreeState state,

        @Schema(examples = "Standar Pelayanan Loka POM di Kota Tanjungbalai")
        String title,

        @Schema(nullable = true, examples = "HK.02.02.2C.07.24.61") @Nullable
        String number,

        @Schema(nullable = true, examples = "Tanjungbalai") @Nullable
        String place,

        @Schema(nullable = true, examples = "Bambang Hariyadi") @Nullable
        String signerName,

        @Schema(nullable = true, examples = "Kepala Loka POM di Kota Tanjungbalai") @Nullable
        String signerPosition,

        @Schema(examples = "[\"bahwa rancangan standar pelayanan telah dibahas bersama masyarakat\"]")
        List<String> considerations,

        @Schema(examples = "[\"Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik\"]")
        List<String> legalBases,

        @Schema(nullable = true, description = "Absent from a draft: the day of the signature") @Nullable
        LocalDate inForceFrom,

        @Schema(nullable = true, description = "The decree that it takes the place of") @Nullable
        DecreeReference revokes,

        @Schema(nullable = true, description = "An older decree that is not kept here, in words") @Nullable
        String revokesText,

        @Schema(nullable = true, description = "The decree that takes its place") @Nullable
        DecreeReference revokedBy,

        @Schema(description = "In the order of the annexes") List<Annexed> standards,

        @Schema(nullable = true, description = "The day of the signature; absent from a draft") @Nullable
        LocalDate signedOn,

        @Schema(nullable = true, description = "When the signature was made known here") @Nullable
        Instant signedAt,

        @Schema(nullable = true) @Nullable ScanReference file,
        @Schema(nullable = true) @Nullable PledgeOfDecree pledge,

        @Schema(nullable = true, description = "There while the unit owes the public a pledge") @Nullable
        PledgeDue pledgeDue,

        @Schema(examples = "0") int version)
        implements Versioned {

    private static final String ONE = """
            select cast(json_build_object(
                'id', d.id, 'unit', json_build_object('id', u.id, 'slug', u.slug, 'name', u.name), 'state', {state},
                'title', d.title, 'number', d.number, 'place', d.place, 'signerName', d.signer_name,
                'signerPosition', d.signer_position, 'considerations', d.considerations,
                'legalBases', d.legal_bases, 'inForceFrom', d.in_force_from, 'revokesText', d.revokes_text,
                'revokes', (select json_build_object('id', o.id, 'number', o.number, 'title', o.title,
                                'signedOn', o.signed_on) from decree o where o.id = d.revokes_id),
                'revokedBy', (select json_build_object('id', n.id, 'number', n.number, 'title', n.title,
                                  'signedOn', n.signed_on)
                              from decree n where n.revokes_id = d.id and n.signed_at is not null),
                'standards', (select json_agg(json_build_object(
                                  'standardId', s.id, 'slug', s.slug, 'code', coalesce(v.frozen_code, s.code),
                                  'title', coalesce(v.frozen_title, s.title), 'annex', a.annex,
                                  'versionNumber', v.number, 'state', {passage}) order by a.annex)
                              from decree_standard a join standard s on s.id = a.standard_id
                              left join standard_version v on v.id = a.version_id
                              join {established} where a.decree_id = d.id),
                'signedOn', d.signed_on, 'signedAt', d.signed_at,
                'file', (select json_build_object('id', f.id, 'name', f.name, 'kind', f.kind, 'size', f.size,
                             'sha256', f.sha256) from stored_file f where f.id = d.file_id),
                'pledge', (select json_build_object('id', p.id, 'signedOn', p.signed_on, 'signerName', p.signer_name,
                               'fileId', p.file_id)
                           from pledge p where p.decree_id = d.id and p.signed_at is not null
                           order by p.signed_on desc, p.id desc limit 1),
                'pledgeDue', case when d.signed_at is null or {state} = 'REVOKED' then null
                    when not exists (select from pledge p where p.decree_id = d.id and p.signed_at is not null)
                    then json_build_object('reason', 'NEW_DECREE', 'since', d.signed_on)
                    else (select json_build_object('reason', 'NEW_HEAD', 'since', l.signed_on)
                          from (select signer_name, signed_on from decree
                                where unit_id = d.unit_id and signed_at is not null
                                order by signed_on desc, id desc limit 1) l,
                               (select signer_name, signed_on from pledge
                                where unit_id = d.unit_id and signed_at is not null
                                order by signed_on desc, id desc limit 1) n
                          where l.signer_name <> n.signer_name and l.signed_on > n.signed_on) end,
                'version', d.version) as text)
            from decree d join unit u on u.id = d.unit_id
            where d.id = :id
            """.replace("{state}", DecreeSql.STATE)
            .replace("{passage}", RevisionSql.STATE)
            .replace("{established}", DecreeSql.ESTABLISHED_PASSAGE);

    /**
     * A standard that the decree establishes.
     *
     * @param state of the passage that the decree established; of a draft, of the one that the standard is in
     */
    @Schema(name = "AnnexedStandard", description = "A standard that a decree establishes, as one of its annexes")
    public record Annexed(
            UUID standardId,

            @Schema(examples = "standar-pelayanan-pengujian")
            String slug,

            @Schema(examples = "SP-01") String code,

            @Schema(examples = "Standar Pelayanan Pengujian Obat dan Makanan")
            String title,

            @Schema(examples = "1") int annex,

            @Schema(nullable = true, description = "The text that was established; absent from a draft", examples = "3")
            @Nullable
            Integer versionNumber,

            @Schema(
                    description =
                            "How far the text that was established is by now; of a draft, how far the standard is")
            RevisionState state) {}

    /** The newest published pledge that rests on a decree. */
    @Schema(name = "PledgeOfDecree", description = "The newest published pledge that rests on a decree")
    public record PledgeOfDecree(
            UUID id,
            LocalDate signedOn,
            @Schema(examples = "Bambang Hariyadi") String signerName,

            @Schema(description = "The signed scan") UUID fileId) {}

    /** One SQL; the day by which a pledge is due is counted afterwards, see {@link #counted}. */
    public static Optional<DecreeRepresentation> of(Projection projection, UUID id, Instant now) {
        return projection.one(DecreeRepresentation.class, ONE, Map.of("id", id, "now", now));
    }

    public DecreeRepresentation counted(BusinessCalendar calendar, LocalDate today) {
        return pledgeDue == null ? this : with(pledgeDue.counted(calendar, today));
    }

    /** Read only by members of the unit. */
    @JsonIgnore
    public boolean isDraft() {
        return state == DecreeState.DRAFT;
    }

    @Override
    public String etag() {
        return "\"" + Digest.sha256(toString()).substring(0, 32) + "\"";
    }

    private DecreeRepresentation with(PledgeDue due) {
        return new DecreeRepresentation(
                id,
                unit,
                state,
                title,
                number,
                place,
                signerName,
                signerPosition,
                considerations,
                legalBases,
                inForceFrom,
                revokes,
                revokesText,
                revokedBy,
                standards,
                signedOn,
                signedAt,
                file,
                pledge,
                due,
                version);
    }
}
