package id.fkp.integrate.set;

import id.fkp.standard.revision.RevisionSql;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A signed decree with the fields that members of the national network of legal documents (JDIHN, Permenkumham 8/2019) show,
 * for an institution's own JDIH to take. Names are the network's, and so are the fixed values.
 */
record JdihnDecree(
        UUID idData,

        @Schema(description = "Year in which it was signed", examples = "2026")
        String tahun_pengundangan,

        LocalDate tanggal_pengundangan,
        String jenis,
        @Nullable String noPeraturan,
        String judul,
        String singkatanJenis,
        @Nullable String tempatTerbit,
        String penerbit,
        String sumber,
        String subjek,

        @Schema(description = "Berlaku, or Dicabut once another decree takes its place")
        String status,

        String bahasa,
        String bidangHukum,
        String teuBadan,

        @Schema(description = "Address of the signed scan on this server") @Nullable
        String urlDownload,

        @Schema(description = "Address of its page on this server")
        String urlDetailPeraturan,

        String operasi,
        String display) {

    static final String SQL = """
            select json_strip_nulls(json_build_object(
                'idData', d.id, 'tahun_pengundangan', cast(extract(year from d.signed_on) as text),
                'tanggal_pengundangan', d.signed_on, 'jenis', 'Keputusan', 'noPeraturan', d.number, 'judul', d.title,
                'singkatanJenis', 'KEP', 'tempatTerbit', d.place, 'penerbit', u.name, 'sumber', u.name,
                'subjek', 'STANDAR PELAYANAN',
                'status', case when exists (
                    select from decree x where x.revokes_id = d.id and x.signed_at is not null
                        and x.in_force_from <= {today})
                    then 'Dicabut' else 'Berlaku' end,
                'bahasa', 'Indonesia', 'bidangHukum', 'Hukum Administrasi Negara', 'teuBadan', i.name,
                'urlDownload', '/api/v1/files/' || d.file_id || '/content',
                'urlDetailPeraturan', '/api/v1/decrees/' || d.id, 'operasi', '4', 'display', '1'))
            from decree d
            join unit u on u.id = d.unit_id
            join institution i on i.id = u.institution_id
            where d.signed_at is not null
            order by d.id
            """.replace("{today}", RevisionSql.TODAY);
}
