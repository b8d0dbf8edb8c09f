import type { ProfileQuestion } from "@/api/types.gen";

/** How the form was come to, as its address says it. */
export interface Came {
  kiosk: boolean;
  channel: "ONLINE" | "QR" | "KIOSK";
  token: string;
}

/** `?kios` and `?kanal=qr`, the latter also as `#qr` of a poster, and the code of a printed slip as `#t=`. */
export function cameBy(search: string, hash: string): Came {
  const asked = new URLSearchParams(search);
  const kiosk = asked.has("kios");
  const token = new URLSearchParams(hash).get("t") ?? "";
  const scanned = asked.get("kanal") === "qr" || hash === "qr" || token !== "";
  return { kiosk, channel: kiosk ? "KIOSK" : scanned ? "QR" : "ONLINE", token };
}

/** What may be said to each question about oneself. */
export const SAYABLE = {
  SEX: ["P", "L"],
  AGE: ["UNDER_20", "FROM_20", "FROM_30", "FROM_40", "FROM_50", "FROM_60"],
  EDUCATION: ["PRIMARY", "JUNIOR", "SENIOR", "DIPLOMA", "BACHELOR", "POSTGRADUATE"],
  OCCUPATION: [
    "CIVIL_SERVANT",
    "MILITARY",
    "POLICE",
    "EMPLOYEE",
    "SELF_EMPLOYED",
    "FARMER",
    "STUDENT",
    "HOMEMAKER",
    "RETIRED",
    "OTHER",
  ],
} as const satisfies Record<ProfileQuestion, readonly string[]>;

export const PROFILE_QUESTIONS = ["SEX", "AGE", "EDUCATION", "OCCUPATION"] as const;

export const SCORES = [1, 2, 3, 4] as const;
