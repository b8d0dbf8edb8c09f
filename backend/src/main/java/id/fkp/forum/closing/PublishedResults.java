package id.fkp.forum.closing;

import java.util.UUID;

/** What the results of a forum are. The room that counts them implements it; the register is committed to what it says. */
public interface PublishedResults {

    /** All of them as JSON, without what people wrote: that has commitments of its own, and may be concealed later. */
    String written(UUID forumId);
}
