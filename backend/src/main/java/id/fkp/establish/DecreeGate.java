package id.fkp.establish;

import id.fkp.shared.problem.Fault;
import id.fkp.shared.query.Projection;
import id.fkp.shared.text.Words;
import id.fkp.standard.revision.RevisionState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What must be complete before a decree is signed: no step of the way into force may be skipped (PP 96/2012 art 27). */
@ApplicationScoped
class DecreeGate {

    /** Standards that rest on the decree to be revoked and are in no later one, this one included. */
    private static final String LEFT_BEHIND = """
            select cast(json_build_object('code', s.code, 'title', s.title) as text)
            from revision r join standard s on s.id = r.standard_id
            where r.decree_id = :revoked and r.state = 'ESTABLISHED'
              and not exists (select from revision l where l.standard_id = r.standard_id and l.number > r.number
                              and l.in_force_from is not null)
              and not exists (select from decree_standard a
                              where a.decree_id = :decree and a.standard_id = r.standard_id)
            order by s.code
            """;

    private final Projection projection;

    DecreeGate(Projection projection) {
        this.projection = projection;
    }

    private record Named(String code, String title) {}

    /** All that is missing, the decree's own words first. */
    List<Fault> missing(Decree decree, List<Annex> annexes) {
        var faults = new ArrayList<Fault>();
        require(decree.number, "/number", new Words("nomor belum diisi", "the number is missing"), faults);
        require(decree.place, "/place", new Words("tempat belum diisi", "the place is missing"), faults);
        require(
                decree.signerName,
                "/signerName",
                new Words("nama penanda tangan belum diisi", "the name of the signer is missing"),
                faults);
        require(
                decree.signerPosition,
                "/signerPosition",
                new Words("jabatan penanda tangan belum diisi", "the position of the signer is missing"),
                faults);
        if (decree.considerations.isEmpty()) {
            faults.add(
                    missing("/considerations", new Words("menimbang belum diisi", "the considerations are missing")));
        }
        if (decree.legalBases.isEmpty()) {
            faults.add(missing("/legalBases", new Words("mengingat belum diisi", "the legal bases are missing")));
        }
        if (decree.number != null && isTaken(decree)) {
            faults.add(new Fault(
                    "/number",
                    "number-taken",
                    new Words(
                            "nomor ini sudah dipakai keputusan lain unit ini",
                            "another decree of this unit has this number")));
        }
        for (int i = 0; i < annexes.size(); i++) {
            faults.addAll(missing(annexes.get(i), "/standards/" + i));
        }
        if (decree.revokesId != null) {
            faults.addAll(unrevokable(decree, decree.revokesId));
        }
        return faults;
    }

    private static List<Fault> missing(Annex annex, String pointer) {
        var faults = new ArrayList<Fault>();
        if (annex.state() != RevisionState.AGREED) {
            faults.add(new Fault(
                    pointer + "/state",
                    "not-agreed",
                    new Words(
                            annex.code() + ": berstatus " + annex.state()
                                    + "; penetapan menunggu persetujuan kepala unit atas naskahnya",
                            annex.code() + ": is " + annex.state()
                                    + "; the decree waits for the head's agreement to its text")));
        }
        if (!annex.agreementRecorded()) {
            faults.add(new Fault(
                    pointer + "/agreement",
                    "agreement-missing",
                    new Words(
                            annex.code() + ": berita acara dengan daftar hadir belum ada",
                            annex.code() + ": there is no record of agreement with its attendance list")));
        }
        return faults;
    }

    private List<Fault> unrevokable(Decree decree, UUID revoked) {
        var faults = new ArrayList<Fault>();
        if (Decree.count("revokesId = ?1 and signedAt is not null and id <> ?2", revoked, decree.id) > 0) {
            faults.add(new Fault(
                    "/revokesId",
                    "already-revoked",
                    new Words("sudah dicabut keputusan lain", "has been revoked by another decree")));
        }
        projection
                .list(Named.class, LEFT_BEHIND, Map.of("revoked", revoked, "decree", decree.id))
                .forEach(left -> faults.add(new Fault(
                        "/revokesId",
                        "standard-left-behind",
                        new Words(
                                left.code() + " " + left.title()
                                        + " berlaku menurut keputusan yang dicabut; tetapkan di sini juga atau cabut"
                                        + " standarnya dahulu",
                                left.code() + " " + left.title()
                                        + " rests on the decree to be revoked; establish it here, too, or withdraw it"
                                        + " first"))));
        return faults;
    }

    private static boolean isTaken(Decree decree) {
        return Decree.count(
                        "unitId = ?1 and number = ?2 and signedAt is not null and id <> ?3",
                        decree.unitId,
                        decree.number,
                        decree.id)
                > 0;
    }

    private static void require(@Nullable String said, String pointer, Words words, List<Fault> faults) {
        if (said == null) {
            faults.add(missing(pointer, words));
        }
    }

    private static Fault missing(String pointer, Words words) {
        return new Fault(pointer, "missing", words);
    }
}
