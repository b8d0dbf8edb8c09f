package id.fkp.similar;

import static java.util.stream.Collectors.joining;

import id.fkp.similar.meaning.LanguageModel;
import id.fkp.similar.meaning.Meaning;
import id.fkp.similar.wording.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What inputs say, kept beside them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Wordings {

    /** Of a list in one parameter; no term holds it. */
    private static final String BETWEEN = "\n";

    private final EntityManager database;
    private final LanguageModel model;

    Wordings(EntityManager database, LanguageModel model) {
        this.database = database;
        this.model = model;
    }

    /** Reads an input for the first time. */
    void take(UUID feedbackId) {
        var text = (String) database.createNativeQuery("select text from feedback where id = ?1")
                .setParameter(1, feedbackId)
                .getSingleResult();
        write(feedbackId, Wording.of(text));
    }

    /** Reads an input again: where it belongs is asked anew, unless somebody of the office has said so. */
    void keep(UUID feedbackId) {
        forgetTerms(feedbackId);
        take(feedbackId);
    }

    /** As {@link #keep}, unless what it says has been forgotten. */
    void keepKnown(UUID feedbackId) {
        boolean known = (boolean)
                database.createNativeQuery("select exists (select from feedback_wording where feedback_id = ?1)")
                        .setParameter(1, feedbackId)
                        .getSingleResult();
        if (known) {
            keep(feedbackId);
        }
    }

    /** Forgets what an input says, and where it belonged. */
    void forget(UUID feedbackId) {
        forgetTerms(feedbackId);
        database.createNativeQuery("delete from feedback_wording where feedback_id = ?1")
                .setParameter(1, feedbackId)
                .executeUpdate();
    }

    /**
     * Reads some of the inputs that were read by other rules, or never; whoever changes one meanwhile reads it themselves.
     *
     * @return how many there were
     */
    int renew(int most) {
        List<?> old = database.createNativeQuery("""
                select f.id from feedback f
                where f.state in ('PUBLISHED', 'HELD') and not exists (
                    select from feedback_wording w where w.feedback_id = f.id and w.rules = ?1)
                limit ?2 for update of f skip locked
                """)
                .setParameter(1, Wording.RULES)
                .setParameter(2, most)
                .getResultList();
        old.forEach(id -> keep((UUID) id));
        return old.size();
    }

    /**
     * Lets the model of language read some of the inputs that it has not read; not while they are taken in, since nobody who sends
     * should wait for it. What somebody of the office has placed comes first: earlier ones that are placed next are held against it.
     *
     * @return how many there were; none where there is no model
     * @throws IllegalStateException where the model went meanwhile, as when the node stops: nothing of it may be kept
     */
    int understand(int most) {
        if (!model.isThere()) {
            return 0;
        }
        List<?> unread = database.createNativeQuery("""
                select cast(feedback_id as text) from feedback_wording where meaning is null
                order by (group_id is null), feedback_id limit ?1 for update skip locked
                """).setParameter(1, most).getResultList();
        // In a statement of its own, or it might be a text that somebody has corrected or erased before the row was
        // locked.
        List<?> texts = database.createNativeQuery(
                        "select id, text from feedback where id = any(cast(string_to_array(?1, ',') as uuid[]))")
                .setParameter(1, unread.stream().map(String.class::cast).collect(joining(",")))
                .getResultList();
        texts.stream().map(Object[].class::cast).forEach(row -> keepMeaning(row[0], (String) row[1]));
        if (!model.isThere()) {
            throw new IllegalStateException("the model of language went while inputs were read");
        }
        return unread.size();
    }

    /** Nothing of what cannot be read, which is compared by its words then. */
    private void keepMeaning(Object feedbackId, String text) {
        var numbers = model.read(text).map(Meaning::toBytes).orElse(new byte[0]);
        database.createNativeQuery("update feedback_wording set meaning = ?2 where feedback_id = ?1")
                .setParameter(1, feedbackId)
                .setParameter(2, numbers)
                .executeUpdate();
    }

    /** Says with which others an input is one matter. */
    void place(UUID feedbackId, UUID groupId) {
        database.createNativeQuery("update feedback_wording set group_id = ?2 where feedback_id = ?1")
                .setParameter(1, feedbackId)
                .setParameter(2, groupId)
                .executeUpdate();
    }

    /** As {@link #place}, by somebody of the office: it stays there. */
    void placeByHand(UUID feedbackId, UUID groupId) {
        database.createNativeQuery("update feedback_wording set group_id = ?2, by_hand = true where feedback_id = ?1")
                .setParameter(1, feedbackId)
                .setParameter(2, groupId)
                .executeUpdate();
    }

    /** One statement, since every input waits for it. */
    private void write(UUID feedbackId, Wording wording) {
        database.createNativeQuery("""
                with kept as (
                    insert into feedback_wording (feedback_id, forum_id, unit_id, rules, terms)
                    select id, forum_id, unit_id, ?2, string_to_array(?3, chr(10)) from feedback where id = ?1
                    on conflict (feedback_id) do update set rules = excluded.rules, terms = excluded.terms, meaning = null,
                        group_id = case when feedback_wording.by_hand then feedback_wording.group_id end
                    returning feedback_id, forum_id)
                insert into feedback_term (forum_id, term, feedback_id)
                select forum_id, term, feedback_id from kept, unnest(string_to_array(?4, chr(10))) as term
                """)
                .setParameter(1, feedbackId)
                .setParameter(2, Wording.RULES)
                .setParameter(3, String.join(BETWEEN, wording.terms()))
                .setParameter(4, joined(wording.keys()))
                .executeUpdate();
    }

    private void forgetTerms(UUID feedbackId) {
        database.createNativeQuery("""
                delete from feedback_term t using feedback_wording w
                where w.feedback_id = ?1 and t.forum_id = w.forum_id and t.feedback_id = w.feedback_id
                    and t.term in (select ltrim(term, '!~^') from unnest(w.terms) as term where term <> '?')
                """).setParameter(1, feedbackId).executeUpdate();
    }

    static String joined(Set<String> keys) {
        return String.join(BETWEEN, keys);
    }
}
