import type { Live, LivePoll, LiveQuestion, Session } from "@/api/types.gen";

export const SESSION_ID = "01976f0e-0000-7000-8000-000000000001";
const STANDARD_ID = "01976f0e-0000-7000-8000-000000000002";

const UNIT = {
  id: "u",
  slug: "loka-contoh",
  name: "Loka Contoh",
  shortName: "Loka",
  zone: "Asia/Jakarta",
} as Session["unit"];

export const STANDARDS = [
  {
    standardId: STANDARD_ID,
    slug: "sp-01",
    code: "SP-01",
    title: "Pengujian Sampel",
    versionId: "v",
    versionNumber: 1,
  },
];

/** A session of two items, of which the second asks about one component. */
export const SESSION: Session = {
  id: SESSION_ID,
  forum: { id: "f", slug: "forum-contoh", title: "Forum Contoh", state: "IN_SESSION", announced: true },
  unit: UNIT,
  title: "Pertemuan di aula",
  method: "IN_PERSON",
  startsAt: "2026-11-26T01:00:00Z",
  endsAt: "2126-11-26T05:00:00Z",
  seats: [],
  team: [],
  agenda: [
    { title: "Waspada resistensi antimikroba", minutes: 20, kind: "INFORMATION", subjects: [] },
    {
      title: "Pembahasan SP-01",
      minutes: 40,
      kind: "CONSULTATION",
      subjects: [{ standardId: STANDARD_ID, components: ["SD3"] }],
    },
  ],
  materials: [{ fileId: "b", title: "Paparan resistensi", agendaItem: 1 }],
  state: "RUNNING",
  changes: [],
  version: 3,
};

/** The session as everybody sees it, at its second item. */
export function live(part: Partial<Live> = {}): Live {
  return {
    revision: 1,
    session: {
      id: SESSION_ID,
      title: SESSION.title,
      forumSlug: SESSION.forum.slug,
      forumTitle: SESSION.forum.title,
      unit: UNIT,
      method: "IN_PERSON",
      startsAt: SESSION.startsAt,
      endsAt: SESSION.endsAt,
      state: "RUNNING",
      announced: true,
    },
    moderated: true,
    agenda: SESSION.agenda.map(({ title, minutes, kind, subjects }, place) => ({
      item: place + 1,
      title,
      minutes,
      kind,
      subjects,
      runs: [],
    })),
    stage: {
      agendaItem: 2,
      subject: {
        standardId: STANDARD_ID,
        standardTitle: "Pengujian Sampel",
        versionNumber: 1,
        component: "SD3",
      },
    },
    questions: [],
    questionCounts: { waiting: 0, shown: 0, hidden: 0, withdrawn: 0 },
    polls: [],
    ...part,
  };
}

export const QUESTION: LiveQuestion = {
  id: "q1",
  feedbackId: "m1",
  state: "SHOWN",
  kind: "QUESTION",
  text: "Sejak kapan dihitung?",
  supports: 2,
  askedAt: "2026-11-26T02:00:00Z",
};

export const OPEN_POLL: LivePoll = {
  id: "p1",
  question: "Apakah tiga hari cukup?",
  state: "OPEN",
  options: [{ text: "Cukup" }, { text: "Terlalu lama" }],
  votes: 3,
  version: 2,
};
