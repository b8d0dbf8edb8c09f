import session from "./session.json";

/** The words of the public pages around a session; loaded with those pages only. */
export const meetingId = {
  ...session,
};
