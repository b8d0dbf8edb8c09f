import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import type { Feedback } from "@/api/types.gen";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { FeedbackItem } from "./FeedbackItem";

const feedback: Feedback = {
  id: "1",
  forumId: "f",
  components: ["SD3"],
  kind: "SUGGESTION",
  text: "Baris satu\n<img src=x onerror=alert(1)> \u202Eterbalik",
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

function item(more: Partial<Feedback> = {}, versionId?: string) {
  return showAt(
    "/",
    <FeedbackItem
      feedback={{ ...feedback, ...more }}
      unitName="Loka POM"
      zone="Asia/Jakarta"
      versionId={versionId}
    />,
  );
}

function tombstone(more: Partial<Feedback>) {
  const { text, ...withoutText } = feedback;
  return showAt(
    "/",
    <FeedbackItem feedback={{ ...withoutText, ...more }} unitName="Loka POM" zone="Asia/Jakarta" />,
  );
}

test("what a person wrote is text, isolated from the text around it", async () => {
  const { container } = await item();

  const words = screen.getByText(/Baris satu/);
  expect(words.tagName).toBe("BDI");
  expect(words.textContent).toBe(feedback.text);
  expect(container.querySelector("img")).toBeNull();
});

test("an answer names the office, its outcome and the reason", async () => {
  await item({
    state: "ANSWERED",
    response: {
      id: "r",
      forumId: "f",
      outcome: "REJECTED",
      reasonCode: "LEGAL_LIMIT",
      text: "Tarif diatur peraturan pemerintah.",
      changes: [],
      respondedAt: "2026-11-21T02:41:00Z",
      unitName: "Loka POM",
      feedbackCount: 1,
      followUpIds: [],
    },
  });

  expect(screen.getByText("Jawaban resmi Loka POM")).toBeVisible();
  expect(screen.getByText("Ditolak")).toBeVisible();
  expect(screen.getByText("Alasan: Dibatasi peraturan.")).toBeVisible();
});

test("where an input was hidden, its place and the reason stay", async () => {
  await tombstone({ state: "HIDDEN", hidden: { reason: "SPAM", at: "2026-11-21T02:41:00Z" } });

  expect(
    await screen.findByText(/Satu masukan tidak ditampilkan. Alasan: iklan atau kiriman massal/),
  ).toBeVisible();
  expect(screen.queryByRole("blockquote")).not.toBeInTheDocument();
});

test("where an input was withdrawn, that is all one sees", async () => {
  await tombstone({ state: "WITHDRAWN", withdrawnAt: "2026-11-21T02:41:00Z" });
  expect(await screen.findByText("Satu masukan ditarik penulisnya. 21 Nov 2026.")).toBeVisible();
});

test("for whom somebody says to speak is a claim until the office has made sure of it", async () => {
  const { unmount } = await item({ organisation: "Paguyuban Pasar" });
  expect(await screen.findByText(/belum diverifikasi/)).toHaveTextContent(
    "mengatasnamakan Paguyuban Pasar (belum diverifikasi)",
  );
  unmount();
  await item({
    organisation: "Paguyuban Pasar",
    organisationVerification: { basis: "CALL_BACK", at: "2026-11-21T02:41:00Z" },
  });
  expect(await screen.findByText(/\(diverifikasi\)/)).toHaveTextContent(
    "atas nama Paguyuban Pasar (diverifikasi)",
  );
});

test("every input leads to what became of it", async () => {
  await item();
  expect(screen.getByRole("link", { name: "Apa jadinya" })).toHaveAttribute("href", "/masukan/1");
});

test("an input about an older text says so beside the newer one", async () => {
  const { unmount } = await item({ versionId: "v1" }, "v1");
  expect(screen.queryByText(/sebelum diperbaiki/)).not.toBeInTheDocument();
  unmount();
  await item({ versionId: "v1" }, "v2");
  expect(screen.getByText("Disampaikan tentang teks sebelum diperbaiki.")).toBeVisible();
});

test("under an answer stands what was promised with it", async () => {
  await import("@/i18n/id/meeting");
  server.use(
    http.get("*/api/v1/forums/f/follow-ups", () =>
      HttpResponse.json({
        items: [
          {
            id: "p",
            text: "Membuka loket kedua",
            owner: "Tim Loket",
            dueOn: "2027-02-26",
            state: "VERIFIED",
            forum: { slug: "forum-loka", title: "Forum" },
          },
        ],
      }),
    ),
  );
  await item({
    state: "ANSWERED",
    response: {
      id: "r",
      forumId: "f",
      outcome: "ACCEPTED",
      changes: [],
      respondedAt: "2026-11-21T02:41:00Z",
      unitName: "Loka POM",
      feedbackCount: 1,
      followUpIds: ["p"],
    },
  });

  expect(await screen.findByRole("link", { name: "Membuka loket kedua" })).toBeVisible();
  expect(screen.getByText("Terverifikasi")).toBeVisible();
});
