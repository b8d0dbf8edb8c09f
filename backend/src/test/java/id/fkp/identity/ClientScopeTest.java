package id.fkp.identity;

import static id.fkp.identity.ClientScope.READ_INTERNAL;
import static id.fkp.identity.ClientScope.WRITE_STANDARDS;
import static id.fkp.identity.UnitRole.AUDITOR;
import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ClientScopeTest {

    @Test
    void what_members_or_auditors_read_is_internal_reading() {
        assertThat(ClientScope.instead(Set.of())).contains(READ_INTERNAL);
        assertThat(ClientScope.instead(Set.of(HEAD, AUDITOR))).contains(READ_INTERNAL);
        assertThat(ClientScope.instead(Set.of(MODERATOR, HEAD, AUDITOR))).contains(READ_INTERNAL);
    }

    @Test
    void what_drafters_do_and_moderators_do_not_is_drafting() {
        assertThat(ClientScope.instead(Set.of(DRAFTER, HEAD))).contains(WRITE_STANDARDS);
    }

    @Test
    void what_is_left_people_do_themselves() {
        assertThat(ClientScope.instead(Set.of(HEAD))).isEmpty();
        assertThat(ClientScope.instead(Set.of(MODERATOR, HEAD))).isEmpty();
        assertThat(ClientScope.instead(Set.of(DRAFTER, MODERATOR, HEAD))).isEmpty();
    }
}
