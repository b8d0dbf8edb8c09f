package id.fkp.feedback.given;

import org.jspecify.annotations.Nullable;

/** What somebody sends who may let their name be shown with it. */
public interface NamedGiver {

    /** Whether the giver agrees that the name is shown. */
    boolean showName();

    @Nullable
    String name();

    /** Which notice the giver agreed to. */
    @Nullable
    String consent();
}
