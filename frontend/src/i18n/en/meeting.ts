import invitation from "./invitation.json";
import registration from "./registration.json";
import session from "./session.json";

export const meetingEn = {
  ...invitation,
  ...registration,
  ...session,
};
