package id.fkp.export.set;

import static id.fkp.export.table.Column.number;
import static id.fkp.export.table.Column.text;
import static id.fkp.export.table.Column.time;

import id.fkp.export.table.Selection;
import id.fkp.export.table.Table;
import id.fkp.shared.text.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The list of a briefing, a row for each officer and text, so that who has not read it is there, too; for members of the
 * unit. Whose data have been erased is a row without a name.
 */
public final class BriefingTable {

    private static final Table MEMBERS = new Table(
            new Words("Sosialisasi", "Briefing"),
            List.of(
                    text("officerId", "ID petugas", "Officer ID", "o.id"),
                    text("name", "Nama", "Name", "p.name"),
                    text("position", "Jabatan", "Position", "p.position"),
                    text("nip", "NIP", "Number as a civil servant", "p.nip"),
                    time("enteredAt", "Dicatat pada", "Entered at", "o.entered_at"),
                    time("presentAt", "Hadir pada", "Present at", "o.present_at"),
                    text("standard.code", "Kode standar", "Code of the standard", "v.frozen_code"),
                    text("standard.title", "Standar", "Standard", "v.frozen_title"),
                    number("standard.number", "Versi", "Version", "v.number"),
                    time("readAt", "Dibaca dan dipahami pada", "Read and understood at", "r.read_at"),
                    text("readingByName", "Bacaan dicatat oleh", "Reading noted by", "r.by_name"),
                    time("removed.at", "Dicoret pada", "Struck at", "o.removed_at"),
                    text("removed.reason", "Alasan dicoret", "Reason for striking", "o.removed_reason"),
                    text("removed.byName", "Dicoret oleh", "Struck by", "o.removed_by_name")),
            """
            from briefing_officer o
            join briefing_officer_person p on p.officer_id = o.id
            join briefing_standard x on x.briefing_id = o.briefing_id
            join standard_version v on v.id = x.version_id
            left join briefing_reading r on r.officer_id = o.id and r.version_id = v.id
            """,
            "o.id, v.frozen_code, v.id");

    private BriefingTable() {}

    /** All on one list, in the order in which they were entered. */
    public static Selection of(UUID briefingId) {
        return new Selection(MEMBERS, "o.briefing_id = :briefing", Map.of("briefing", briefingId));
    }
}
