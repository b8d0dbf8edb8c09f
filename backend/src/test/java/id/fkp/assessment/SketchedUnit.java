package id.fkp.assessment;

import id.fkp.attendance.given.AttendingElement;
import id.fkp.publication.PublicationMedium;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a test says it, before {@link SketchedUnits} writes it into the database. Ages are in months before today, far from
 * every bound of a scale, so that no test hangs on the day on which it runs.
 */
public final class SketchedUnit {

    static final int ALL = 6;

    final List<Standard> standards = new ArrayList<>();
    int servicesWithout;

    @Nullable
    Pledge pledge;

    final List<Survey> surveys = new ArrayList<>();

    private SketchedUnit() {}

    public static SketchedUnit unit() {
        return new SketchedUnit();
    }

    public SketchedUnit with(Standard standard) {
        standards.add(standard);
        return this;
    }

    /** A service for which nothing is written. */
    public SketchedUnit withServiceAlone() {
        servicesWithout++;
        return this;
    }

    public SketchedUnit with(Pledge made) {
        pledge = made;
        return this;
    }

    public SketchedUnit with(Survey made) {
        surveys.add(made);
        return this;
    }

    /** What is shown in a medium: so many of the six components, with a photo or without, still or no more. */
    public record Shown(PublicationMedium medium, int components, boolean proven, State state) {

        public enum State {
            NOW,
            OVER,
            WITHDRAWN
        }

        static Shown in(PublicationMedium medium) {
            return new Shown(medium, ALL, true, State.NOW);
        }

        Shown only(int some) {
            return new Shown(medium, some, proven, state);
        }

        Shown unproven() {
            return new Shown(medium, components, false, state);
        }

        Shown noMore(State how) {
            return new Shown(medium, components, proven, how);
        }
    }

    static List<Shown> in(PublicationMedium... media) {
        return List.of(media).stream().map(Shown::in).toList();
    }

    /** A forum about the standard, with who came. */
    public record Forum(
            String title, boolean signed, boolean cancelled, List<AttendingElement> present, boolean removed) {}

    public static final class Standard {
        int components = 14;
        boolean inForce = true;
        boolean changedBefore;
        final List<Forum> forums = new ArrayList<>();
        final List<Shown> shown = new ArrayList<>();

        @Nullable
        Integer evaluatedMonthsAgo;

        @Nullable
        Integer reviewedMonthsAgo;

        static Standard standard() {
            return new Standard();
        }

        Standard draft(int filled) {
            components = filled;
            inForce = false;
            return this;
        }

        /** Its second passage has been in force for three months. */
        Standard changed() {
            changedBefore = true;
            return this;
        }

        Standard signedWith(AttendingElement... present) {
            return forum(new Forum("Forum yang disepakati", true, false, List.of(present), false));
        }

        Standard heard(String title, AttendingElement... present) {
            return forum(new Forum(title, false, false, List.of(present), false));
        }

        /** Came by mistake: their check-in was taken back. */
        Standard signedWithRemoved(AttendingElement... present) {
            return forum(new Forum("Forum dengan salah catat", true, false, List.of(present), true));
        }

        Standard cancelledWith(AttendingElement... present) {
            return forum(new Forum("Forum yang dibatalkan", false, true, List.of(present), false));
        }

        Standard forum(Forum forum) {
            forums.add(forum);
            return this;
        }

        Standard shown(PublicationMedium... media) {
            shown.addAll(in(media));
            return this;
        }

        Standard shown(Shown... each) {
            shown.addAll(List.of(each));
            return this;
        }

        Standard evaluated(int monthsAgo) {
            evaluatedMonthsAgo = monthsAgo;
            return this;
        }

        Standard reviewed(int monthsAgo) {
            reviewedMonthsAgo = monthsAgo;
            return this;
        }
    }

    /** Of the newest decree, or of the one before it. */
    public record Pledge(boolean signed, boolean ofNewest, List<Shown> shown) {

        static Pledge draft() {
            return new Pledge(false, true, List.of());
        }

        static Pledge signed(Shown... shown) {
            return new Pledge(true, true, List.of(shown));
        }

        static Pledge signed(PublicationMedium... media) {
            return new Pledge(true, true, in(media));
        }

        static Pledge ofOlderDecree(PublicationMedium... media) {
            return new Pledge(true, false, in(media));
        }
    }

    /**
     * Its results were published five months ago unless it is said when, or not at all.
     *
     * @param doneAfterDays for each plan after how many days it was verified; null while it is open
     * @param cancelled how many plans were cancelled besides
     */
    public record Survey(
            int responses,
            @Nullable Integer population,
            boolean published,
            List<Shown> shown,
            List<@Nullable Integer> doneAfterDays,
            int cancelled,
            int publishedMonthsAgo) {

        private static final int PUBLISHED_MONTHS_AGO = 5;

        public static Survey of(int responses, @Nullable Integer population) {
            return new Survey(responses, population, false, List.of(), List.of(), 0, PUBLISHED_MONTHS_AGO);
        }

        public Survey published(PublicationMedium... media) {
            return published(in(media));
        }

        public Survey published(List<Shown> where) {
            return new Survey(responses, population, true, where, doneAfterDays, cancelled, publishedMonthsAgo);
        }

        public Survey promised(@Nullable Integer... days) {
            return new Survey(
                    responses, population, published, shown, Arrays.asList(days), cancelled, publishedMonthsAgo);
        }

        Survey cancelled(int plans) {
            return new Survey(responses, population, published, shown, doneAfterDays, plans, publishedMonthsAgo);
        }

        Survey monthsAgo(int months) {
            return new Survey(responses, population, published, shown, doneAfterDays, cancelled, months);
        }
    }
}
