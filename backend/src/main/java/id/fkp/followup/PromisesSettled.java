package id.fkp.followup;

import id.fkp.followup.state.FollowUpState;
import id.fkp.forum.closing.ClosingGuard;
import id.fkp.forum.closing.OpenMatter;
import id.fkp.shared.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/** A forum stays open while something it agreed on is neither verified nor given up. */
@ApplicationScoped
class PromisesSettled implements ClosingGuard {

    @Override
    public List<OpenMatter> open(UUID forumId) {
        int open = (int) FollowUp.count(
                "forumId = ?1 and state not in ?2",
                forumId,
                EnumSet.of(FollowUpState.VERIFIED, FollowUpState.CANCELLED));
        return open == 0
                ? List.of()
                : List.of(new OpenMatter(
                        "follow-ups-open",
                        open,
                        new Words(open + " tindak lanjut belum selesai", open + " follow-ups are not done"),
                        true));
    }
}
