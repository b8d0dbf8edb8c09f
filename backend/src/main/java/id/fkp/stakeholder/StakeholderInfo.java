package id.fkp.stakeholder;

import id.fkp.feedback.given.CommunityElement;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other rooms need to write to somebody in a unit's directory. */
public record StakeholderInfo(
        UUID id,
        String organisation,
        CommunityElement element,
        @Nullable String name,
        @Nullable String position,
        @Nullable String contact) {}
