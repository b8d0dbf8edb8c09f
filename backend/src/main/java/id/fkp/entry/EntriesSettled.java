package id.fkp.entry;

import id.fkp.forum.closing.ClosingGuard;
import id.fkp.forum.closing.OpenMatter;
import id.fkp.shared.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * What people wrote, and the office has pasted, is lost once nothing can be entered any more: results and end of a forum
 * wait until the office has entered the rest, or given it up by its own hand.
 */
@ApplicationScoped
class EntriesSettled implements ClosingGuard {

    @Override
    public List<OpenMatter> open(UUID forumId) {
        int waiting = EntryBatch.rowsWaitingIn(forumId);
        var words = new Words(
                waiting + " baris yang ditempel belum menjadi masukan; lanjutkan memasukkannya, atau buang",
                waiting + " pasted rows are no inputs yet; go on entering them, or discard them");
        return waiting == 0 ? List.of() : List.of(new OpenMatter("entries-waiting", waiting, words, false));
    }

    @Override
    public List<OpenMatter> beforeResults(UUID forumId) {
        return open(forumId);
    }
}
