package id.fkp.report;

import id.fkp.attendance.Attendances;
import id.fkp.report.content.PresentPerson;
import id.fkp.report.content.SessionContent;
import id.fkp.report.paper.AttendancePaper;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.query.Projection;
import id.fkp.unit.paper.PaperNumbers;
import id.fkp.unit.reading.Letterheads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What other rooms may ask of the lists of those who came to the sessions of a forum. */
@ApplicationScoped
public class AttendanceLists {

    private final Projection projection;
    private final Attendances attendances;
    private final Letterheads letterheads;
    private final PaperNumbers numbers;

    AttendanceLists(Projection projection, Attendances attendances, Letterheads letterheads, PaperNumbers numbers) {
        this.projection = projection;
        this.attendances = attendances;
        this.letterheads = letterheads;
        this.numbers = numbers;
    }

    /**
     * The list that belongs to the record of agreement, with names and signatures, session after session. The lists are
     * closed by it, so that nobody comes onto one who is not on the paper. Empty where nobody was checked in.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Paper> close(UUID forumId, UUID unitId, Instant now) {
        SessionContent.heldOf(projection, forumId).forEach(session -> attendances.close(session.id(), now));
        var attended = SessionContent.heldOf(projection, forumId).stream()
                .filter(session -> !session.arrivals().isEmpty())
                .toList();
        return attended.isEmpty() ? Optional.empty() : Optional.of(paper(unitId, attended));
    }

    private Paper paper(UUID unitId, List<SessionContent> attended) {
        var people = new HashMap<UUID, PresentPerson>();
        attended.forEach(session -> people.putAll(PresentPerson.of(projection, session.id())));
        return AttendancePaper.internal(letterheads.of(unitId).orElseThrow(), attended, people, numbers.signer(unitId));
    }
}
