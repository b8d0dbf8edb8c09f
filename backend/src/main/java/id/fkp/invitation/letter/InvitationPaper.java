package id.fkp.invitation.letter;

import id.fkp.invitation.reading.InvitationRepresentation;
import id.fkp.invitation.reading.InvitationText;
import id.fkp.session.plan.AgendaItem;
import id.fkp.session.plan.TeamMember;
import id.fkp.session.plan.TeamRole;
import id.fkp.session.reading.SessionRepresentation;
import id.fkp.shared.paper.Letterhead;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Part;
import id.fkp.shared.paper.Part.Clause;
import id.fkp.shared.paper.Part.Clauses;
import id.fkp.shared.paper.Part.Head;
import id.fkp.shared.paper.Part.Numbering;
import id.fkp.shared.paper.Part.PageBreak;
import id.fkp.shared.paper.Part.Prose;
import id.fkp.shared.paper.Part.Qr;
import id.fkp.shared.paper.Part.Signature;
import id.fkp.shared.paper.Part.Title;
import id.fkp.shared.paper.PlainPaper;
import id.fkp.shared.paper.WrittenDate;
import id.fkp.unit.paper.Signer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Letters of invitation as an office sends them: to whom, when, where, what about, and the personal way to answer. */
final class InvitationPaper {

    private static final String OPEN = "....................";

    private InvitationPaper() {}

    /**
     * One letter after the other, each with its own head.
     *
     * @param letters as {@link #letter} writes them
     */
    static Paper of(Letterhead head, SessionRepresentation session, List<List<Part>> letters) {
        var parts = new ArrayList<Part>();
        for (var letter : letters) {
            if (!parts.isEmpty()) {
                parts.add(new PageBreak());
                parts.add(new Head(head));
            }
            parts.addAll(letter);
        }
        return Paper.of("Undangan " + session.forum().title(), "Undangan kepada pemangku kepentingan", head, parts);
    }

    /**
     * One letter.
     *
     * @param number of the letters of this session; null while they have none
     * @param signer who signs where the team has no chair
     * @param address personal, with the secret in its fragment
     */
    static List<Part> letter(
            SessionRepresentation session,
            InvitationRepresentation invited,
            @Nullable String number,
            Signer signer,
            String address) {
        var parts = new ArrayList<Part>();
        parts.add(new Title(List.of("UNDANGAN")));
        parts.add(new Clauses(List.of(
                Clause.of("Nomor", number == null ? OPEN : number),
                Clause.of("Hal", "Undangan " + session.forum().title()))));
        parts.add(new Prose(PlainPaper.text("Yth. " + addressee(invited) + "\ndi tempat")));
        parts.add(new Prose(PlainPaper.text("Dengan hormat,\nkami mengundang Bapak/Ibu menghadiri "
                + session.forum().title() + " untuk membahas standar pelayanan bersama masyarakat, pada:")));
        parts.add(new Clauses(details(session)));
        parts.add(new Prose(PlainPaper.text("Mohon jawab undangan ini dan daftarkan kehadiran lewat tautan pribadi di "
                + "bawah ini. Kursi untuk unsur Bapak/Ibu dijaga selama tersedia.")));
        parts.add(new Qr(address, "Kode QR menuju halaman undangan " + invited.number(), true));
        parts.add(signature(session, invited, signer));
        return List.copyOf(parts);
    }

    private static List<Clause> details(SessionRepresentation session) {
        var details = new ArrayList<>(List.of(
                Clause.of("Hari, tanggal", InvitationText.day(session)),
                Clause.of("Waktu", InvitationText.hours(session)),
                Clause.of("Tempat", InvitationText.place(session))));
        if (!session.agenda().isEmpty()) {
            details.add(new Clause(
                    "Acara",
                    Numbering.NUMBERS,
                    session.agenda().stream()
                            .map(AgendaItem::title)
                            .map(PlainPaper::text)
                            .toList()));
        }
        return details;
    }

    private static String addressee(InvitationRepresentation invited) {
        return Stream.of(invited.name(), invited.position(), invited.organisation())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    /** The chair of the team invites where there is one; otherwise who signs for the unit. */
    private static Signature signature(SessionRepresentation session, InvitationRepresentation invited, Signer signer) {
        var day = LocalDate.ofInstant(
                invited.invitedAt(), ZoneId.of(session.unit().zone()));
        var chair = session.team().stream()
                .filter(member -> member.role() == TeamRole.CHAIR)
                .map(TeamMember::name)
                .findFirst();
        var above = List.of(WrittenDate.plain(day));
        if (chair.isPresent()) {
            return new Signature(above, "Ketua pelaksana,", chair.get(), null);
        }
        var position = signer.position() == null ? "Kepala " + session.unit().shortName() : signer.position();
        return new Signature(above, position + ",", Objects.requireNonNullElse(signer.name(), OPEN), signer.number());
    }
}
