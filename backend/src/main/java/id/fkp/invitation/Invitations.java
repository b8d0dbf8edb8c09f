package id.fkp.invitation;

import static id.fkp.invitation.InvitationProblems.ALREADY_INVITED;
import static id.fkp.invitation.InvitationProblems.invitationUnknown;
import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.INVALID_REQUEST;

import id.fkp.invitation.reading.Answer;
import id.fkp.session.SessionInfo;
import id.fkp.session.Sessions;
import id.fkp.session.state.SessionState;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.secret.NumberSecrets;
import id.fkp.shared.secret.ShortNumber;
import id.fkp.shared.text.Words;
import id.fkp.stakeholder.StakeholderInfo;
import id.fkp.stakeholder.Stakeholders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Who is asked to come, and what they answer. Every write holds the session's row first. */
@ApplicationScoped
public class Invitations {

    private static final String PURPOSE = "invitation";

    private final Sessions sessions;
    private final Stakeholders stakeholders;
    private final NumberSecrets secrets;
    private final Acts acts;

    Invitations(Sessions sessions, Stakeholders stakeholders, NumberSecrets secrets, Acts acts) {
        this.sessions = sessions;
        this.stakeholders = stakeholders;
        this.secrets = secrets;
        this.acts = acts;
    }

    /** The page of an invitation, with its secret in the fragment: {@code /undangan/7K3M-Q2XK#...}. */
    public String path(String number) {
        return "/undangan/" + ShortNumber.shown(number) + "#" + secrets.secret(PURPOSE, number);
    }

    /**
     * The invitation that the bearer of its secret has in hand.
     *
     * @param number as somebody typed it
     */
    public InvitationInfo require(String number, @Nullable String secret) {
        return ShortNumber.read(number)
                .filter(read -> secrets.isSecret(PURPOSE, read, secret))
                .flatMap(Invitation::numbered)
                .map(Invitation::info)
                .orElseThrow(() -> invitationUnknown());
    }

    /** Invites all of them or nobody; returns the ids of the invitations. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> invite(UUID sessionId, List<UUID> stakeholderIds, Instant now) {
        var session = held(sessionId);
        var known = stakeholders.of(session.unitId(), stakeholderIds);
        requireKnown(stakeholderIds, known);
        requireNew(stakeholderIds, sessionId);
        var ids = known.stream().map(invited -> write(session, invited, now)).toList();
        for (var id : ids) {
            tell(session.unitId(), id, "sent", Map.of("sessionId", sessionId.toString()));
        }
        return ids;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void open(UUID id, Instant now) {
        Invitation.<Invitation>findById(id).open(now);
    }

    /** Answers, or answers otherwise; the same answer again changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reply(InvitationInfo invited, Answer answer, @Nullable String reason, Instant now) {
        var session = held(invited.sessionId());
        var invitation = Invitation.<Invitation>findById(invited.id());
        Invitation.getEntityManager().refresh(invitation);
        if (invitation.reply(answer, reason, now)) {
            Invitation.flush();
            var verb = answer == Answer.ACCEPTED ? "accepted" : "declined";
            tell(
                    session.unitId(),
                    invited.id(),
                    verb,
                    Map.of("sessionId", session.id().toString()));
        }
    }

    /** Takes away to whom it was addressed; that the organisation was invited stays. Once more changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void erasePerson(UUID id, Instant now) {
        var invitation = Invitation.<Invitation>findById(id);
        if (InvitationPerson.<InvitationPerson>findById(id).erase(now)) {
            tell(invitation.unitId, id, "person-erased", Map.of());
        }
    }

    private UUID write(SessionInfo session, StakeholderInfo invited, Instant now) {
        var invitation = new Invitation(session, invited, secrets.newNumber(Invitation::isTaken), now);
        invitation.persistAndFlush();
        new InvitationPerson(invitation, invited).persist();
        return invitation.id;
    }

    private SessionInfo held(UUID sessionId) {
        var session = sessions.hold(sessionId);
        if (session.state() == SessionState.HELD || session.state() == SessionState.CANCELLED) {
            throw ILLEGAL_TRANSITION.because(
                    "Pertemuan ini sudah selesai atau dibatalkan.", "This session was held or cancelled.");
        }
        return session;
    }

    private static void requireKnown(List<UUID> asked, List<StakeholderInfo> known) {
        var ids = known.stream().map(StakeholderInfo::id).collect(Collectors.toSet());
        var seen = new HashSet<UUID>();
        var faults = IntStream.range(0, asked.size())
                .filter(i -> !ids.contains(asked.get(i)) || !seen.add(asked.get(i)))
                .mapToObj(i -> ids.contains(asked.get(i))
                        ? fault(i, "twice", "disebut dua kali", "is named twice")
                        : fault(i, "unknown", "bukan pemangku kepentingan unit ini", "is no stakeholder of the unit"))
                .toList();
        if (!faults.isEmpty()) {
            throw INVALID_REQUEST.naming(
                    "Perbaiki pilihan yang disebutkan; belum ada yang diundang.",
                    "Correct the choices named here; nobody has been invited.",
                    faults);
        }
    }

    private static void requireNew(List<UUID> asked, UUID sessionId) {
        Set<UUID> invited =
                Invitation.<Invitation>list("sessionId = ?1 and stakeholderId in ?2", sessionId, asked).stream()
                        .map(invitation -> invitation.stakeholderId)
                        .collect(Collectors.toSet());
        Predicate<Integer> isInvited = i -> invited.contains(asked.get(i));
        var faults = IntStream.range(0, asked.size())
                .boxed()
                .filter(isInvited)
                .map(i -> fault(i, "invited", "sudah diundang", "has been invited"))
                .toList();
        if (!faults.isEmpty()) {
            throw ALREADY_INVITED.naming(
                    "Keluarkan yang sudah diundang dari pilihan; belum ada undangan baru.",
                    "Leave out who has been invited; there is no new invitation.",
                    faults);
        }
    }

    private static Fault fault(int index, String code, String detailId, String detailEn) {
        return new Fault("/stakeholderIds/" + index, code, new Words(detailId, detailEn));
    }

    private void tell(UUID unitId, UUID id, String participle, Map<String, Object> detail) {
        acts.fire(new Act(unitId, "invitation." + participle, "invitation", id, Reach.INTERNAL, detail));
    }
}
