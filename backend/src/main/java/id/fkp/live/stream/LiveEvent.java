package id.fkp.live.stream;

import org.jspecify.annotations.Nullable;

/**
 * What is sent to who listens, written once for all.
 *
 * @param id the revision; null for the time of day, so that whoever connects again asks for what they missed
 */
record LiveEvent(@Nullable String id, Name name, String data) {

    /** What kind of thing it tells. */
    enum Name {
        /** The live state, whole. */
        SNAPSHOT("snapshot"),
        /** The last live state; the session does not run any more. */
        ENDED("ended"),
        /** What time it is here. */
        CLOCK("clock");

        final String sent;

        Name(String sent) {
            this.sent = sent;
        }
    }

    boolean isLast() {
        return name == Name.ENDED;
    }
}
