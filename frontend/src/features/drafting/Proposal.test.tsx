import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import type { Component, Feedback } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { show } from "@/test/show";
import { forgetText } from "./keptTexts";
import { Proposal } from "./Proposal";
import { TextSaver } from "./TextSaver";

const AUTHOR = "siti";
const PLACE = { standardId: "0193-standar", number: 2, code: "SD3" } as const;
const ROW = { kind: "TIME", id: "r1", subject: "Pengujian", amount: 3, unit: "WORKING_DAYS" } as const;

const component: Component = {
  code: "SD3",
  content: {
    type: "doc",
    content: [{ type: "paragraph", content: [{ type: "text", text: "Lama" }] }],
  } as never,
  rows: [ROW],
  complete: true,
  version: 1,
};

const feedback: Feedback = {
  id: "f1",
  forumId: "f",
  components: ["SD3"],
  kind: "SUGGESTION",
  text: "Sejak kapan?",
  proposedText: "Paling lama 3 hari kerja\nsejak berkas lengkap.",
  language: "id",
  channel: "ONLINE_FORM",
  state: "PUBLISHED",
  submittedAt: "2026-11-20T02:41:00Z",
  edited: false,
  late: false,
  messages: [],
  attachments: [],
  supports: 0,
  version: 0,
};

const idle = () => new TextSaver(AUTHOR, PLACE, component, () => {});

async function offer(of: Feedback, saver: TextSaver) {
  // The words are fetched first.
  await act(async () => {
    show(
      <Suspense>
        <WorkspaceMessages>
          <Proposal feedback={of} saver={saver} onTaken={() => {}} />
        </WorkspaceMessages>
      </Suspense>,
    );
  });
  return screen.findByRole("button", { name: "Pakai usulan ini" });
}

afterEach(() => forgetText(AUTHOR, PLACE));

test("one press takes a proposed wording over and names its giver", async () => {
  const saver = idle();
  const press = await offer(feedback, saver);
  expect(screen.getByText("Lama")).toBeVisible();

  await userEvent.click(press);

  expect(JSON.stringify(saver.text)).toContain("Paling lama 3 hari kerja");
  expect(saver.text.content).toHaveLength(2);
  expect(saver.reason.feedbackIds).toEqual(["f1"]);
  expect(saver.rows).toEqual([ROW]);
});

test("a wording for one row changes that row and leaves the text alone", async () => {
  const saver = idle();
  const press = await offer({ ...feedback, row: ROW }, saver);

  await userEvent.click(press);

  expect(saver.rows).toEqual([{ ...ROW, subject: feedback.proposedText }]);
  expect(JSON.stringify(saver.text)).toContain("Lama");
});
