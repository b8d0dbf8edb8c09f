package id.fkp.standard.revision;

import static id.fkp.standard.revision.RevisionState.AGREED;
import static id.fkp.standard.revision.RevisionState.CANCELLED;
import static id.fkp.standard.revision.RevisionState.DISCUSSED;
import static id.fkp.standard.revision.RevisionState.DRAFT;
import static id.fkp.standard.revision.RevisionState.ESTABLISHED;
import static id.fkp.standard.revision.RevisionState.IN_CONSULTATION;
import static id.fkp.standard.revision.RevisionState.IN_FORCE;
import static id.fkp.standard.revision.RevisionState.PUBLISHED_FOR_COMMENT;
import static id.fkp.standard.revision.RevisionState.SUPERSEDED;
import static id.fkp.standard.revision.RevisionState.UNDER_REVISION;
import static id.fkp.standard.revision.RevisionState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.shared.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionStatesTest {

    /** The one way into force (design.md §4); every lawful life is a beginning of it, with one of the ends. */
    private static final List<RevisionState> WAY = List.of(
            DRAFT, IN_CONSULTATION, DISCUSSED, PUBLISHED_FOR_COMMENT, UNDER_REVISION, AGREED, ESTABLISHED, IN_FORCE);

    private static final List<RevisionState> ANY = List.of(RevisionState.values());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_is_tried_a_revision_never_leaves_the_lawful_way(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int life = 0; life < 500; life++) {
            var lived = live(random);
            var last = lived.get(lived.size() - 1);
            boolean ended = !WAY.contains(last);
            var way = ended ? lived.subList(0, lived.size() - 1) : lived;

            assertThat(way).isEqualTo(WAY.subList(0, way.size()));
            if (last == CANCELLED) {
                assertThat(way).doesNotContain(ESTABLISHED);
            } else if (ended) {
                assertThat(way).isEqualTo(WAY);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = RevisionState.class,
            names = {"SUPERSEDED", "WITHDRAWN", "CANCELLED"})
    void an_end_is_an_end(RevisionState end) {
        assertThat(RevisionStates.after(end)).isEmpty();
    }

    @Test
    void what_is_in_force_is_superseded_or_withdrawn() {
        assertThat(RevisionStates.after(IN_FORCE)).containsExactlyInAnyOrder(SUPERSEDED, WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource(RevisionState.class)
    void text_changes_until_it_is_agreed(RevisionState state) {
        boolean open = WAY.contains(state) && WAY.indexOf(state) < WAY.indexOf(AGREED);
        assertThat(isAllowed(() -> RevisionStates.requireOpenToChange(state))).isEqualTo(open);
    }

    private static List<RevisionState> live(RandomGenerator random) {
        var lived = new ArrayList<>(List.of(DRAFT));
        for (int attempt = 0; attempt < 80; attempt++) {
            var from = lived.get(lived.size() - 1);
            var to = ANY.get(random.nextInt(ANY.size()));
            if (isAllowed(() -> RevisionStates.requireMove(from, to))) {
                lived.add(to);
            }
        }
        return lived;
    }

    private static boolean isAllowed(Runnable move) {
        try {
            move.run();
            return true;
        } catch (ProblemException refused) {
            assertThat(refused.type().code()).isEqualTo("illegal-transition");
            return false;
        }
    }
}
