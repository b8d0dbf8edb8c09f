import { screen } from "@testing-library/react";
import type { InboxFeedback } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { showWhole } from "@/test/show";
import { HeldNote } from "./HeldNote";

type Held = Omit<Partial<InboxFeedback>, "feedback"> & { feedback?: Partial<InboxFeedback["feedback"]> };

test.each<[string, Held, RegExp | undefined]>([
  ["a complaint", { feedback: { kind: "COMPLAINT" } }, /SP4N-LAPOR/],
  ["what may be spam", { signs: [{ kind: "LINKS", count: 4 }] }, /Ada tanda spam/],
  ["what a forum reads first", { publishBy: "2026-11-23T02:41:00Z" }, /membaca setiap masukan/],
  ["a correction", { feedback: { edited: true } }, /perbaikannya belum dibaca/],
  ["anything else", {}, undefined],
])(
  "of %s a moderator reads why it waits, and nothing that is not so",
  async (_, { feedback, ...held }, why) => {
    const input = { feedback: { kind: "SUGGESTION", edited: false, ...feedback }, ...held } as InboxFeedback;
    await showWhole(
      <WorkspaceMessages>
        <HeldNote input={input} />
      </WorkspaceMessages>,
    );
    const said = (await screen.findByText(/Masukan ini ditahan dan belum tampil/)).textContent ?? "";
    const reasons = [/SP4N-LAPOR/, /Ada tanda spam/, /membaca setiap masukan/, /perbaikannya belum dibaca/];
    expect(reasons.filter((reason) => reason.test(said))).toEqual(why ? [why] : []);
  },
);
