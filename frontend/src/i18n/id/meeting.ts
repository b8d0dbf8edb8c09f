import invitation from "./invitation.json";
import registration from "./registration.json";
import attendance from "./attendance.json";
import session from "./session.json";

/** The words of the public pages around a session; loaded with those pages only. */
export const meetingId = {
  ...invitation,
  ...registration,
  ...attendance,
  ...session,
};
