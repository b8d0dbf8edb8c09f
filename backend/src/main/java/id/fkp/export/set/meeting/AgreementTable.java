package id.fkp.export.set.meeting;

import static id.fkp.export.table.Column.date;
import static id.fkp.export.table.Column.number;
import static id.fkp.export.table.Column.text;
import static id.fkp.export.table.Column.time;

import id.fkp.export.table.Selection;
import id.fkp.export.table.Table;
import id.fkp.shared.text.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What records of agreement say, a row for each row of their tables, in the fields of {@code AgreementItem}, drafted or
 * signed; for members of the unit. Who signs is in none of them.
 */
public final class AgreementTable {

    private static final Table MEMBERS = new Table(
            new Words("Butir Berita Acara", "Agreement items"),
            List.of(
                    text("id", "ID butir", "Item ID", "i.id"),
                    text("forumId", "ID forum", "Forum ID", "i.forum_id"),
                    text("forum.title", "Forum", "Forum", "forum.title"),
                    text("agreement.number", "Nomor Berita Acara", "Number of the record", "d.number"),
                    text("agreement.title", "Judul Berita Acara", "Title of the record", "d.title"),
                    date("agreement.heldOn", "Diadakan pada", "Held on", "d.held_on"),
                    time("agreement.signedAt", "Ditandatangani pada", "Signed at", "d.signed_at"),
                    number("position", "Nomor butir", "Position", "i.position"),
                    text("problem", "Masalah", "Problem", "i.problem"),
                    text("proposal", "Usulan", "Proposal", "i.proposal"),
                    text("followUp", "Tindak lanjut", "Follow-up", "i.follow_up"),
                    text("horizon", "Jangka", "Horizon", "i.horizon"),
                    number("amount", "Lama", "Amount of time", "i.amount"),
                    text("timeUnit", "Satuan waktu", "Unit of time", "i.time_unit"),
                    text("owner", "Penanggung jawab", "Owner", "i.owner"),
                    number("lines", "Banyaknya baris notulen", "Lines of the minutes", """
                            (select count(*) from agreement_item_line x where x.item_id = i.id)"""),
                    text("followUpId", "ID tindak lanjut", "Follow-up ID", "p.id")),
            """
            from agreement_item i
            join agreement_draft d on d.forum_id = i.forum_id
            join forum on forum.id = i.forum_id
            left join follow_up p on p.item_id = i.id
            """,
            "i.forum_id desc, i.position");

    private AgreementTable() {}

    /** Of all forums of a unit, or of one; the newest forum first, in the order of the paper. */
    public static Selection of(UUID unitId, @Nullable UUID forumId) {
        return Selection.all(MEMBERS)
                .and("i.unit_id = :unit", "unit", unitId)
                .and("i.forum_id = :forum", "forum", forumId);
    }
}
