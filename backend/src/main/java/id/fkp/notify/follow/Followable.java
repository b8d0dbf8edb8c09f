package id.fkp.notify.follow;

import id.fkp.notify.follow.given.FollowedKind;
import java.util.UUID;

/** Something that the public sees and that can be followed. */
record Followable(UUID id, FollowedKind kind, UUID unitId, String unitName, String title, String path) {}
