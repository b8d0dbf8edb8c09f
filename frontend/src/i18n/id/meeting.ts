import attendance from "./attendance.json";
import briefed from "./briefed.json";
import follow from "./follow.json";
import followUp from "./follow-up.json";
import hidden from "./hidden.json";
import invitation from "./invitation.json";
import live from "./live.json";
import openData from "./open-data.json";
import ownData from "./own-data.json";
import ownLines from "./own-lines.json";
import registration from "./registration.json";
import results from "./results.json";
import session from "./session.json";
import verification from "./verification.json";

/** The words of the public pages around a session; loaded with those pages only. */
export const words = {
  ...hidden,
  ...attendance,
  ...briefed,
  ...follow,
  ...followUp,
  ...invitation,
  ...live,
  ...openData,
  ...ownData,
  ...ownLines,
  ...registration,
  ...results,
  ...session,
  ...verification,
};
