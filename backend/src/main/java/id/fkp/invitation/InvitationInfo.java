package id.fkp.invitation;

import id.fkp.feedback.given.CommunityElement;
import id.fkp.invitation.reading.Answer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other rooms need of an invitation.
 *
 * @param number as it is kept, without a hyphen
 */
public record InvitationInfo(
        UUID id,
        UUID unitId,
        UUID sessionId,
        String number,
        CommunityElement element,
        String organisation,
        @Nullable Answer answer) {}
