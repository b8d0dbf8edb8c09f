package id.fkp.establish.pledge;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.fkp.establish.paper.PledgeStatement;
import id.fkp.establish.reading.DecreeReference;
import id.fkp.establish.signing.ScanReference;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import id.fkp.shared.text.Digest;
import id.fkp.unit.UnitReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A pledge; everybody reads a signed one, members of the unit also its drafts.
 *
 * @param version counts the changes of the pledge itself; the ETag also changes when another takes its place
 */
@Schema(name = "Pledge", description = "The promise of a unit to keep its standards (maklumat pelayanan)")
public record PledgeRepresentation(
        UUID id,
        UnitReference unit,
        PledgeState state,

        @Schema(description = "The decree on which it rests")
        DecreeReference decree,

        @Schema(description = "What every pledge states (UU 25/2009 art 22(1); Permenpan RB 15/2014)")
        List<Statement> statements,

        @Schema(nullable = true, examples = "Tanjungbalai") @Nullable
        String place,

        @Schema(nullable = true, examples = "Bambang Hariyadi") @Nullable
        String signerName,

        @Schema(nullable = true, examples = "Kepala Loka POM di Kota Tanjungbalai") @Nullable
        String signerPosition,

        @Schema(nullable = true, description = "The day of the signature; absent from a draft") @Nullable
        LocalDate signedOn,

        @Schema(nullable = true, description = "When it came before the public") @Nullable
        Instant publishedAt,

        @Schema(nullable = true) @Nullable ScanReference file,
        @Schema(examples = "0") int version)
        implements Versioned {

    private static final String ALL = """
            select cast(json_build_object(
                'id', p.id, 'unit', json_build_object('id', u.id, 'slug', u.slug, 'name', u.name),
                'state', case when p.signed_at is null then 'DRAFT'
                              when exists (select from pledge l where l.unit_id = p.unit_id
                                           and (l.signed_on, l.id) > (p.signed_on, p.id)) then 'REPLACED'
                              else 'PUBLISHED' end,
                'decree', json_build_object('id', d.id, 'number', d.number, 'title', d.title,
                              'signedOn', d.signed_on),
                'statements', json_build_array(), 'place', p.place, 'signerName', p.signer_name,
                'signerPosition', p.signer_position, 'signedOn', p.signed_on, 'publishedAt', p.signed_at,
                'file', (select json_build_object('id', f.id, 'name', f.name, 'kind', f.kind, 'size', f.size,
                             'sha256', f.sha256) from stored_file f where f.id = p.file_id),
                'version', p.version) as text)
            from pledge p
            join decree d on d.id = p.decree_id
            join unit u on u.id = p.unit_id
            """;

    /** One of the statements, with its words. */
    @Schema(name = "PledgeSentence", description = "A statement of a pledge, with its words")
    public record Statement(
            PledgeStatement code,

            @Schema(examples = "bersedia menerima sanksi dan/atau memberikan kompensasi apabila pelayanan tidak sesuai")
            String text) {}

    private static final List<Statement> STATEMENTS = Arrays.stream(PledgeStatement.values())
            .map(code -> new Statement(code, code.text()))
            .toList();

    static Optional<PledgeRepresentation> of(Projection projection, UUID id) {
        return projection
                .one(PledgeRepresentation.class, ALL + "where p.id = :id", Map.of("id", id))
                .map(PledgeRepresentation::spoken);
    }

    /**
     * Newest first.
     *
     * @param drafts also those not signed
     */
    static Page<PledgeRepresentation> page(
            Projection projection, @Nullable UUID unitId, @Nullable UUID decreeId, boolean drafts, PageRequest asked) {
        var sql = new StringBuilder(ALL).append("where p.id < :below and (p.signed_at is not null or :drafts)");
        var parameters = new HashMap<String, Object>();
        parameters.put("below", asked.below());
        parameters.put("drafts", drafts);
        if (unitId != null) {
            sql.append(" and p.unit_id = :unit");
            parameters.put("unit", unitId);
        }
        if (decreeId != null) {
            sql.append(" and p.decree_id = :decree");
            parameters.put("decree", decreeId);
        }
        sql.append(" order by p.id desc limit ").append(asked.rows());
        var found = projection.list(PledgeRepresentation.class, sql.toString(), parameters).stream()
                .map(PledgeRepresentation::spoken)
                .toList();
        return Page.of(found, asked, PledgeRepresentation::id);
    }

    /** Read only by members of the unit. */
    @JsonIgnore
    public boolean isDraft() {
        return state == PledgeState.DRAFT;
    }

    @Override
    public String etag() {
        return "\"" + Digest.sha256(toString()).substring(0, 32) + "\"";
    }

    private PledgeRepresentation spoken() {
        return new PledgeRepresentation(
                id,
                unit,
                state,
                decree,
                STATEMENTS,
                place,
                signerName,
                signerPosition,
                signedOn,
                publishedAt,
                file,
                version);
    }
}
