package id.fkp.briefing;

import id.fkp.briefing.given.OfficerDetails;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is on the list. Apart from the officer, so that no public read meets it. */
@Entity
@Table(name = "briefing_officer_person")
class OfficerPerson extends PanacheEntityBase {

    @Id
    public UUID officerId;

    public UUID unitId;
    public @Nullable String name;
    public @Nullable String position;
    public @Nullable String nip;
    public @Nullable Instant erasedAt;

    protected OfficerPerson() {}

    OfficerPerson(Officer officer, OfficerDetails details) {
        this.officerId = officer.id;
        this.unitId = officer.unitId;
        name = details.name();
        position = details.position();
        nip = details.nip();
    }

    static OfficerPerson of(UUID officerId) {
        return OfficerPerson.<OfficerPerson>findByIdOptional(officerId).orElseThrow();
    }

    /** For a change: whoever erases and whoever corrects at the same moment come one after the other. */
    static OfficerPerson held(UUID officerId) {
        var person = of(officerId);
        getEntityManager().refresh(person, LockModeType.PESSIMISTIC_WRITE);
        return person;
    }

    static Map<UUID, OfficerPerson> of(List<Officer> officers) {
        return OfficerPerson.<OfficerPerson>list(
                        "officerId in ?1",
                        officers.stream().map(officer -> officer.id).toList())
                .stream()
                .collect(Collectors.toMap(person -> person.officerId, Function.identity()));
    }

    /** Who has been erased is nobody. */
    boolean is(OfficerDetails details) {
        return name != null && new OfficerDetails(name, position, nip).isSameAs(details);
    }

    /** Who has been erased is not written again. */
    void correct(OfficerDetails details) {
        if (erasedAt == null) {
            name = details.name();
            position = details.position();
            nip = details.nip();
            flush();
        }
    }

    /** What an officer says of themselves, where the unit left it out. Who has been erased is not written again. */
    void complete(OfficerDetails details) {
        if (erasedAt == null) {
            position = position == null ? details.position() : position;
            nip = nip == null ? details.nip() : nip;
            flush();
        }
    }

    /** That somebody was there and has read stays; who it was does not. */
    boolean erase(Instant now) {
        if (erasedAt != null) {
            return false;
        }
        name = null;
        position = null;
        nip = null;
        erasedAt = now;
        flush();
        return true;
    }
}
