package id.fkp.forum;

import id.fkp.forum.plan.ForumMethod;
import id.fkp.forum.plan.ForumPlan;
import id.fkp.forum.plan.ForumPurpose;
import id.fkp.standard.StandardFixture;
import id.fkp.standard.version.VersionInfo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;

/** Forums for tests to stand on. Every call makes a new one, with as many complete standards of its own as asked. */
@ApplicationScoped
public class ForumFixture {

    private static final Duration WEEK = Duration.ofDays(7);

    private final Forums forums;
    private final StandardFixture standards;
    private final Clock clock;

    ForumFixture(Forums forums, StandardFixture standards, Clock clock) {
        this.forums = forums;
        this.standards = standards;
        this.clock = clock;
    }

    /** Not announced; would open tomorrow. */
    @Transactional
    public ForumInfo planned(UUID unitId, int howManyStandards) {
        var opens = clock.instant().plus(Duration.ofDays(1));
        return planned(unitId, opens, opens.plus(WEEK), complete(unitId, howManyStandards));
    }

    /** Announced, opens tomorrow. */
    @Transactional
    public ForumInfo upcoming(UUID unitId, int howManyStandards) {
        return forums.announce(planned(unitId, howManyStandards).id(), "Moderator", clock.instant());
    }

    /** Opened an hour ago, closes in a week. */
    @Transactional
    public ForumInfo open(UUID unitId, int howManyStandards) {
        var opens = clock.instant().minus(Duration.ofHours(1));
        return announced(unitId, opens, opens.plus(WEEK), howManyStandards);
    }

    /** As {@link #open(UUID, int)}, on these standards. */
    @Transactional
    public ForumInfo open(UUID unitId, VersionInfo... versions) {
        var opens = clock.instant().minus(Duration.ofHours(1));
        var plan = planned(unitId, opens, opens.plus(WEEK), versions);
        return forums.announce(plan.id(), "Moderator", opens);
    }

    /** Closed an hour ago. */
    @Transactional
    public ForumInfo closed(UUID unitId, int howManyStandards) {
        var closes = clock.instant().minus(Duration.ofHours(1));
        return announced(unitId, closes.minus(WEEK), closes, howManyStandards);
    }

    /** Announced as it opened. */
    @Transactional
    public ForumInfo announced(UUID unitId, Instant opensAt, Instant closesAt, int howManyStandards) {
        var plan = planned(unitId, opensAt, closesAt, complete(unitId, howManyStandards));
        return forums.announce(plan.id(), "Moderator", opensAt);
    }

    /** On standards that need not be complete. */
    @Transactional
    public ForumInfo planned(UUID unitId, Instant opensAt, Instant closesAt, VersionInfo... versions) {
        return forums.enter(new ForumPlan(
                unitId,
                "Forum Konsultasi Publik Contoh",
                ForumPurpose.DRAFTING,
                null,
                null,
                ForumMethod.HYBRID,
                "Aula Contoh",
                opensAt,
                closesAt,
                null,
                null,
                Arrays.stream(versions).map(VersionInfo::standardId).toList()));
    }

    private VersionInfo[] complete(UUID unitId, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> standards.complete(unitId))
                .toArray(VersionInfo[]::new);
    }
}
