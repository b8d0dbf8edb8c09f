package id.fkp.export.set.meeting;

import static id.fkp.export.table.Column.text;
import static id.fkp.export.table.Column.time;

import id.fkp.export.table.Selection;
import id.fkp.export.table.Table;
import id.fkp.shared.text.Words;
import id.fkp.stakeholder.StakeholderSearch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The directory of a unit, a row each, in the fields of {@code Stakeholder}; for its members. */
public final class StakeholderTable {

    private static final Table MEMBERS = new Table(
            new Words("Pemangku kepentingan", "Stakeholders"),
            List.of(
                    text("id", "ID pemangku kepentingan", "Stakeholder ID", "s.id"),
                    text("organisation", "Organisasi", "Organisation", "s.organisation"),
                    text("element", "Unsur masyarakat", "Element of society", "s.element"),
                    text("region", "Wilayah", "Region", "s.region"),
                    text("name", "Nama", "Name", "p.name"),
                    text("position", "Jabatan", "Position", "p.position"),
                    text("contact", "Kontak", "Contact", "p.contact"),
                    text("note", "Catatan", "Note", "s.note"),
                    time("createdAt", "Dicatat pada", "Entered at", "s.created_at")),
            "from stakeholder s\njoin stakeholder_person p on p.stakeholder_id = s.id\n",
            "s.id desc");

    private StakeholderTable() {}

    /** Those in it that are looked for, newest first. */
    public static Selection of(UUID unitId, StakeholderSearch search) {
        var parameters = new HashMap<String, Object>(Map.of("unit", unitId));
        var condition = "s.unit_id = :unit and s.removed_at is null" + search.conditions(parameters);
        return new Selection(MEMBERS, condition, parameters);
    }
}
