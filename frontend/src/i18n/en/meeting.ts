import invitation from "./invitation.json";
import registration from "./registration.json";
import session from "./session.json";

export const meetingEn = {
  ...invitation,
  ...registration,
import attendance from "./attendance.json";
import session from "./session.json";

export const meetingEn = {
  ...attendance,
  ...session,
};
