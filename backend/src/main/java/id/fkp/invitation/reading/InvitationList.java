package id.fkp.invitation.reading;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The invitations that were just written. */
@Schema(description = "The invitations that were just written")
public record InvitationList(List<InvitationRepresentation> items) {}
