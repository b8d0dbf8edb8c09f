import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import type { Response } from "@/api/types.gen";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { AnswerPromises } from "./Promises";

const ANSWER: Response = {
  id: "r",
  forumId: "f",
  outcome: "ACCEPTED",
  changes: [],
  respondedAt: "2026-11-21T02:41:00Z",
  unitName: "Loka POM",
  feedbackCount: 1,
  followUpIds: ["b"],
};

function promise(id: string, text: string) {
  return {
    id,
    text,
    owner: "Tim Loket",
    dueOn: "2027-02-26",
    state: "IN_PROGRESS",
    forum: { slug: "forum-loka", title: "Forum" },
  };
}

test("what an answer promised is shown with its state, and leads to all that is known of it", async () => {
  await import("@/i18n/id/meeting");
  server.use(
    http.get("*/api/v1/forums/f/follow-ups", () =>
      HttpResponse.json({ items: [promise("a", "Memasang papan"), promise("b", "Membuka loket kedua")] }),
    ),
  );
  await showAt("/", <AnswerPromises response={ANSWER} />);

  const list = await screen.findByRole("list", { name: "Tindak lanjut dari jawaban ini" });
  expect(list).toHaveTextContent("Berjalan");
  expect(list).toHaveTextContent("Tim Loket");
  expect(screen.getByRole("link", { name: "Membuka loket kedua" })).toHaveAttribute(
    "href",
    "/forum/forum-loka/hasil#b",
  );
  expect(screen.queryByText("Memasang papan")).toBeNull();
});

test("an answer that promised nothing asks for nothing", async () => {
  let asked = 0;
  server.use(
    http.get("*/api/v1/forums/f/follow-ups", () => {
      asked += 1;
      return HttpResponse.json({ items: [] });
    }),
  );
  const { container } = await showAt("/", <AnswerPromises response={{ ...ANSWER, followUpIds: [] }} />);

  expect(container).toHaveTextContent("");
  expect(asked).toBe(0);
});
