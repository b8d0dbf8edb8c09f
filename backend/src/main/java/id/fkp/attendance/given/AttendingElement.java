package id.fkp.attendance.given;

import id.fkp.feedback.given.CommunityElement;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** For whom somebody comes: an element of the community, or the unit itself, which PEKPPP does not count. */
@Schema(
        description = "One of the five elements of the community (unsur masyarakat, PEKPPP), or PROVIDER for people of "
                + "the unit itself, who are not counted among them")
public enum AttendingElement {
    SERVICE_USER("Pengguna layanan"),
    EXPERT_ACADEMIC("Ahli, praktisi, atau akademisi"),
    RELATED_AGENCY("Instansi terkait"),
    CIVIL_SOCIETY("Organisasi masyarakat sipil"),
    MEDIA("Media massa"),
    PROVIDER("Penyelenggara");

    private final String label;

    AttendingElement(String label) {
        this.label = label;
    }

    /** In Indonesian, as papers write it. */
    public String label() {
        return label;
    }

    public static AttendingElement of(CommunityElement element) {
        return valueOf(element.name());
    }

    /** The five that have to be present. */
    public static List<AttendingElement> community() {
        return Arrays.stream(CommunityElement.values())
                .map(AttendingElement::of)
                .toList();
    }

    public boolean isOfCommunity() {
        return this != PROVIDER;
    }

    /** Null for people of the unit itself. */
    public @Nullable CommunityElement inCommunity() {
        return isOfCommunity() ? CommunityElement.valueOf(name()) : null;
    }
}
