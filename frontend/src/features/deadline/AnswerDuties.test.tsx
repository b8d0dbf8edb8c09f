import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { AnswerDuty } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { ForumDuty, UnitDuties } from "./AnswerDuties";

const DUTY: AnswerDuty = {
  forum: { id: "f", slug: "forum", title: "Forum" },
  open: 4,
  held: 0,
  objections: 1,
  followUps: 2,
};

function shown(duty: AnswerDuty) {
  server.use(http.get("*/api/v1/units/loka/answer-duties", () => HttpResponse.json({ items: [duty] })));
  return showAt(
    "/",
    <WorkspaceMessages>
      <ForumDuty unit="loka" forumId="f" />
    </WorkspaceMessages>,
  );
}

test("counts down by the law that it names, and leads to all that is missing", async () => {
  await shown({
    ...DUTY,
    term: {
      rule: "D7",
      law: "PP 96/2012 pasal 27 ayat (3)",
      duty: { id: "Perbaiki rancangan", en: "Improve the draft" },
      dueOn: "2026-12-01",
      daysLeft: 5,
    },
  });

  expect(await screen.findByText(/Sisa 5 hari/)).toBeVisible();
  expect(screen.getByText(/PP 96\/2012 pasal 27 ayat \(3\)/)).toBeVisible();
  expect(screen.getByRole("link", { name: "4 masukan belum ditanggapi" })).toHaveAttribute(
    "href",
    "/kelola/loka/masukan?forum=f&keadaan=OPEN",
  );
  expect(screen.getByRole("link", { name: /1 keberatan/ })).toBeVisible();
  expect(screen.getByRole("link", { name: /2 tindak lanjut/ })).toHaveAttribute(
    "href",
    "/kelola/loka/tindak-lanjut?forum=f",
  );
  expect(screen.queryByText(/ditahan/)).not.toBeInTheDocument();
});

test("says that it is late, or that the law gives no number", async () => {
  const term = {
    rule: "D14",
    law: "PP 96/2012 pasal 42 ayat (2)",
    duty: { id: "Beri tahu", en: "Tell" },
  } as const;
  await shown({ ...DUTY, term: { ...term, dueOn: "2026-11-20", daysLeft: -6 } });
  expect(await screen.findByText(/Terlambat 6 hari/)).toBeVisible();
});

test("says that it could not be read, and reads it again", async () => {
  let answers = false;
  server.use(
    http.get("*/api/v1/units/loka/answer-duties", () =>
      answers
        ? HttpResponse.json({ items: [DUTY] })
        : HttpResponse.json(problem(503, "unavailable"), { status: 503 }),
    ),
  );
  await showAt(
    "/",
    <WorkspaceMessages>
      <UnitDuties unit="loka" />
    </WorkspaceMessages>,
  );
  const again = await screen.findByRole("button", { name: "Coba lagi" });
  answers = true;
  await userEvent.click(again);
  expect(await screen.findByText("4 masukan belum ditanggapi")).toBeInTheDocument();
});
