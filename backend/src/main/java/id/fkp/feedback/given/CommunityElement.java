package id.fkp.feedback.given;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The five elements of the community that PEKPPP counts. */
@Schema(description = "Which of the five elements of the community (unsur masyarakat, PEKPPP) the giver belongs to")
public enum CommunityElement {
    SERVICE_USER,
    EXPERT_ACADEMIC,
    RELATED_AGENCY,
    CIVIL_SOCIETY,
    MEDIA
}
