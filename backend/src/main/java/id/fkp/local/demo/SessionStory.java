package id.fkp.local.demo;

import id.fkp.forum.plan.ForumMethod;
import id.fkp.session.plan.AgendaItem;
import id.fkp.session.plan.SeatsKept;
import id.fkp.session.plan.TeamMember;
import id.fkp.standard.version.ComponentCode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a forum.
 *
 * @param held whether it has taken place
 */
record SessionStory(
        String title,
        ForumMethod method,
        Moment starts,
        Moment ends,
        @Nullable String venue,
        @Nullable String venueAddress,
        @Nullable String meetingLink,
        @Nullable Integer capacity,
        @Nullable List<SeatsKept> seats,
        List<TeamMember> team,
        List<Point> agenda,
        String termsOfReference,
        boolean held) {

    /** A point of the agenda. */
    record Point(
            String title,
            int minutes,
            AgendaItem.Kind kind,
            @Nullable String speaker,
            @Nullable List<Topic> standards) {}

    /** A standard that is spoken about, by its code. */
    record Topic(String code, @Nullable Set<ComponentCode> components) {}
}
