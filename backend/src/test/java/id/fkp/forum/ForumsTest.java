package id.fkp.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.fkp.DatabaseForTests;
import id.fkp.shared.problem.ProblemException;
import id.fkp.standard.StandardFixture;
import id.fkp.standard.Standards;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ForumsTest {

    @Inject
    Forums forums;

    @Inject
    ForumFixture fixture;

    @Inject
    StandardFixture standardFixture;

    @Inject
    Standards standards;

    @Inject
    UnitFixture units;

    @Test
    void announcing_puts_the_newest_version_of_each_standard_before_the_public() {
        var unit = units.unit().id();
        var first = standardFixture.published(unit);
        var opens = Instant.now().plus(Duration.ofHours(1));
        var planned =
                fixture.planned(unit, opens, opens.plus(Duration.ofDays(1)), first, standardFixture.complete(unit));
        var newer = standardFixture.corrected(first.standardId());

        var announced =
                QuarkusTransaction.requiringNew().call(() -> forums.announce(planned.id(), "Moderator", Instant.now()));

        assertThat(announced.versions().get(0).versionId()).isEqualTo(newer.versionId());
        assertThat(announced.versions())
                .hasSize(2)
                .allSatisfy(version -> assertThat(standards
                                .version(version.versionId())
                                .orElseThrow()
                                .frozen())
                        .isTrue());
    }

    @Test
    void a_forum_on_an_incomplete_standard_is_not_announced_at_all() {
        var unit = units.unit().id();
        var complete = standardFixture.complete(unit);
        var opens = Instant.now();
        var planned = fixture.planned(
                unit, opens, opens.plus(Duration.ofDays(1)), complete, standardFixture.incomplete(unit));

        assertThatThrownBy(() ->
                        QuarkusTransaction.requiringNew().call(() -> forums.announce(planned.id(), "Moderator", opens)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("illegal-transition");
        assertThat(forums.find(planned.id())).contains(planned);
        assertThat(standards.version(complete.versionId()).orElseThrow().frozen())
                .isFalse();
    }

    @Test
    void only_an_open_window_lets_input_in() {
        var unit = units.unit().id();

        var open = fixture.open(unit, 1);
        assertThat(letIn(open.id()).forum()).isEqualTo(open);
        assertRefused(fixture.upcoming(unit, 1).id(), "window-not-open");
        assertRefused(fixture.closed(unit, 1).id(), "window-closed");
        assertRefused(fixture.planned(unit, 1).id(), "not-found");
        assertRefused(UUID.randomUUID(), "not-found");
    }

    @Test
    void the_public_finds_what_is_announced() {
        var unit = units.unit().id();
        var open = fixture.open(unit, 1);

        assertThat(forums.published(open.slug())).contains(open);
        assertThat(forums.published(open.id().toString())).contains(open);
        assertThat(forums.published(fixture.planned(unit, 1).slug())).isEmpty();
    }

    private void assertRefused(UUID forumId, String code) {
        assertThatThrownBy(() -> letIn(forumId))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(code);
    }

    private Forums.OpenForum letIn(UUID forumId) {
        return QuarkusTransaction.requiringNew().call(() -> forums.requireOpenForShare(forumId));
    }
}
