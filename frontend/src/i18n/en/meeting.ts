import session from "./session.json";

export const meetingEn = {
  ...session,
};
