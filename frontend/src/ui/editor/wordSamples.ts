/** What Word for Windows puts on the clipboard as text/html, shortened: styles and repeated attributes are left out. */
function fromWindows(body: string) {
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- /* Style Definitions */ p.MsoNormal, li.MsoNormal {mso-style-unhide:no; margin:0cm;} @page WordSection1 {size:595.3pt 841.9pt;} --></style>
</head><body lang=IN style='tab-interval:36.0pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;
}

function listParagraph(place: "First" | "Middle" | "Last", level: number, marker: string, text: string) {
  return `<p class=MsoListParagraphCxSp${place} style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
lang=IN style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=IN>${text}<o:p></o:p></span></p>
`;
}

export const HEADING_AND_TEXT = fromWindows(`
<h2 style='mso-list:none'><span lang=IN>Jangka waktu<o:p></o:p></span></h2>
<p class=MsoNormal><span lang=IN>Paling lama <b style='mso-bidi-font-weight:normal'>14 hari</b> kerja,<span style='mso-spacerun:yes'>&nbsp; </span><i>sejak
berkas lengkap</i>, untuk ruang 20 m<sup>2</sup>.<o:p></o:p></span></p>
<p class=MsoNormal><span lang=IN><o:p>&nbsp;</o:p></span></p>
<p class=MsoNormal>Lihat <a href="https://jdih.pom.go.id/"><span style='color:blue'>JDIH</span></a> dan <a
href="file:///C:/Users/siti/draf.docx">draf</a>.</p>`);

export const NESTED_LISTS = fromWindows(
  listParagraph("First", 1, "1.", "Surat permohonan") +
    listParagraph("Middle", 2, "a.", "asli") +
    listParagraph("Middle", 2, "b.", "salinan") +
    listParagraph("Last", 1, "2.", "KTP pemohon") +
    "<p class=MsoNormal><span lang=IN>Selain itu:<o:p></o:p></span></p>" +
    listParagraph("First", 1, "·", "denah") +
    listParagraph("Last", 1, "·", "foto"),
);

export const TABLE = fromWindows(`
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=301 colspan=2 valign=top style='width:225.4pt;border:solid windowtext 1.0pt;background:#D9D9D9'>
  <p class=MsoNormal style='margin-bottom:0cm'><b><span lang=IN>Jenis layanan<o:p></o:p></span></b></p></td>
 </tr>
 <tr style='mso-yfti-irow:1;mso-yfti-lastrow:yes'>
  <td width=301 valign=top><p class=MsoNormal><span lang=IN>UMK risiko rendah<o:p></o:p></span></p></td>
  <td width=301 valign=top><p class=MsoNormal><span lang=IN>3 hari<o:p></o:p></span></p></td>
 </tr>
</table>`);

export const HOSTILE =
  fromWindows(`<p class=MsoNormal onclick="alert(1)">Aman<script>alert(1)</script><img src=x onerror="alert(1)"><a
href="javascript:alert(1)">klik</a><iframe src="https://contoh.id"></iframe></p><del>dihapus</del>`);
