package id.fkp.integrate.set;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import id.fkp.standard.revision.RevisionSql;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A signed decree with the 26 fields that members of the national network of legal documents (JDIHN, Permenkumham 8/2019)
 * show, for an institution's own JDIH to take. Names, order and fixed values are the network's; its readers expect every
 * field, so that what there is nothing to say about is empty and not missing.
 */
@Schema(
        name = "JdihnDecree",
        description = "A signed decree with the 26 fields of the national network of legal documents (JDIHN), in its "
                + "order and spelling; empty where there is nothing to say")
@JsonPropertyOrder({
    "idData",
    "tahun_pengundangan",
    "tanggal_pengundangan",
    "jenis",
    "noPeraturan",
    "judul",
    "noPanggil",
    "singkatanJenis",
    "tempatTerbit",
    "penerbit",
    "deskripsiFisik",
    "sumber",
    "subjek",
    "isbn",
    "status",
    "bahasa",
    "bidangHukum",
    "teuBadan",
    "nomorIndukBuku",
    "fileDownload",
    "urlDownload",
    "abstrak",
    "urlAbstrak",
    "urlDetailPeraturan",
    "operasi",
    "display"
})
record JdihnDecree(
        @Schema(description = "Of the decree, as in the set decree")
        UUID idData,

        @Schema(description = "Year in which it was signed", examples = "2026")
        String tahun_pengundangan,

        @Schema(description = "Day on which it was signed", examples = "2026-11-20")
        LocalDate tanggal_pengundangan,

        @Schema(description = "Kind of document", examples = "Keputusan")
        String jenis,

        @Schema(description = "Number of the decree", examples = "HK.02.02.1.2026")
        String noPeraturan,

        @Schema(description = "Title", examples = "Penetapan Standar Pelayanan")
        String judul,

        @Schema(description = "Call number of a library; always empty", examples = "")
        String noPanggil,

        @Schema(description = "Short for the kind", examples = "KEP")
        String singkatanJenis,

        @Schema(description = "Where it was signed", examples = "Tanjungbalai")
        String tempatTerbit,

        @Schema(description = "The unit that issued it", examples = "Loka POM di Kota Tanjungbalai")
        String penerbit,

        @Schema(description = "Physical description, of books; always empty", examples = "")
        String deskripsiFisik,

        @Schema(description = "Where it comes from: the unit", examples = "Loka POM di Kota Tanjungbalai")
        String sumber,

        @Schema(description = "Subject", examples = "STANDAR PELAYANAN")
        String subjek,

        @Schema(description = "Of books; always empty", examples = "")
        String isbn,

        @Schema(description = "Berlaku, or Dicabut once another decree takes its place", examples = "Berlaku")
        String status,

        @Schema(description = "Language of the text", examples = "Indonesia")
        String bahasa,

        @Schema(description = "Field of law", examples = "Hukum Administrasi Negara")
        String bidangHukum,

        @Schema(
                description = "Main entry (tajuk entri utama): the institution",
                examples = "Badan Pengawas Obat dan Makanan")
        String teuBadan,

        @Schema(description = "Accession number of a library; always empty", examples = "")
        String nomorIndukBuku,

        @Schema(description = "Name of the signed scan's file", examples = "sk-standar-pelayanan.pdf")
        String fileDownload,

        @Schema(
                description = "Absolute address of the signed scan",
                examples = "https://fkp.example.go.id/api/v1/files/01993b6e-5f00-7c3a-9d5e-0f1e2d3c4b5a/content")
        String urlDownload,

        @Schema(description = "Abstract; always empty", examples = "")
        String abstrak,

        @Schema(description = "Address of an abstract; always empty", examples = "")
        String urlAbstrak,

        @Schema(
                description = "Absolute address of the page with the first standard that it establishes",
                examples = "https://fkp.example.go.id/standar/layanan-pengaduan")
        String urlDetailPeraturan,

        @Schema(description = "Fixed by the network", examples = "4")
        String operasi,

        @Schema(description = "Fixed by the network", examples = "1")
        String display) {

    private static final String ALL = """
            select cast(json_build_object(
                'idData', d.id, 'tahun_pengundangan', cast(extract(year from d.signed_on) as text),
                'tanggal_pengundangan', d.signed_on, 'jenis', 'Keputusan', 'noPeraturan', coalesce(d.number, ''),
                'judul', d.title, 'noPanggil', '', 'singkatanJenis', 'KEP', 'tempatTerbit', coalesce(d.place, ''),
                'penerbit', u.name, 'deskripsiFisik', '', 'sumber', u.name, 'subjek', 'STANDAR PELAYANAN', 'isbn', '',
                'status', case when exists (
                    select from decree x where x.revokes_id = d.id and x.signed_at is not null
                        and x.in_force_from <= {today})
                    then 'Dicabut' else 'Berlaku' end,
                'bahasa', 'Indonesia', 'bidangHukum', 'Hukum Administrasi Negara', 'teuBadan', i.name,
                'nomorIndukBuku', '', 'fileDownload', f.name,
                'urlDownload', :api || '/api/v1/files/' || f.id || '/content',
                'abstrak', '', 'urlAbstrak', '',
                'urlDetailPeraturan', coalesce(
                    (select :page || '/standar-berlaku/' || s.slug
                    from decree_standard a join standard s on s.id = a.standard_id
                    where a.decree_id = d.id order by a.annex limit 1),
                    :api || '/api/v1/decrees/' || d.id),
                'operasi', '4', 'display', '1') as text)
            from decree d
            join unit u on u.id = d.unit_id
            join institution i on i.id = u.institution_id
            join stored_file f on f.id = d.file_id
            where d.signed_at is not null {of}
            order by d.id
            """.replace("{today}", RevisionSql.TODAY);

    static final String SQL = ALL.replace("{of}", "");

    static final String OF_INSTITUTION = ALL.replace("{of}", "and i.id = :institution");
}
