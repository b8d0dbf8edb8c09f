package id.fkp.feedback;

import id.fkp.forum.closing.ClosingGuard;
import id.fkp.forum.closing.OpenMatter;
import id.fkp.shared.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A forum stays open while somebody who spoke in it has no answer, or has objected to the one they have. Hidden and
 * withdrawn inputs wait for nothing; how many were hidden without an answer is told all the same, so that nobody is hidden
 * from the duty to answer unseen.
 */
@ApplicationScoped
class InputsSettled implements ClosingGuard {

    @Override
    public List<OpenMatter> open(UUID forumId) {
        var open = new ArrayList<OpenMatter>();
        int unanswered = Feedback.unanswered(forumId);
        if (unanswered > 0) {
            var words = new Words(unanswered + " masukan belum ditanggapi", unanswered + " inputs have no answer yet");
            open.add(new OpenMatter("inputs-open", unanswered, words, true));
        }
        int objections = FeedbackObjection.open(forumId);
        if (objections > 0) {
            var words = new Words(
                    objections + " keberatan belum dijawab kepala unit",
                    objections + " objections have no answer of the head yet");
            open.add(new OpenMatter("objections-open", objections, words, false));
        }
        int appeals = FeedbackAppeal.open(forumId);
        if (appeals > 0) {
            var words = new Words(appeals + " banding belum diputus", appeals + " appeals are not decided yet");
            open.add(new OpenMatter("appeals-open", appeals, words, false));
        }
        return open;
    }

    @Override
    public List<OpenMatter> toKnow(UUID forumId) {
        int hidden = Feedback.hiddenUnanswered(forumId);
        return hidden == 0
                ? List.of()
                : List.of(new OpenMatter(
                        "hidden-unanswered",
                        hidden,
                        new Words(
                                hidden + " masukan disembunyikan tanpa pernah ditanggapi; jumlahnya dibaca masyarakat",
                                hidden + " inputs are hidden and were never answered; the public reads how many"),
                        true));
    }
}
