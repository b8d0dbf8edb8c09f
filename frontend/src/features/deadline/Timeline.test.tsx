import { act, screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import type { ForumTimeline } from "@/api/types.gen";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { Timeline } from "./Timeline";

const TIMELINE: ForumTimeline = {
  forumId: "01993b6e-5f00-7c3a-9d5e-0f1e2d3c4b5a",
  zone: "Asia/Jakarta",
  steps: [
    { code: "DISCUSSED", state: "MET", on: "2026-11-26", law: "PP 96/2012 pasal 26 ayat (3)" },
    {
      code: "PUBLISHED",
      state: "LATE",
      dueOn: "2026-12-03",
      rule: "D5",
      term: { amount: 5, unit: "WORKING_DAYS" },
      law: "PP 96/2012 pasal 27 ayat (1)",
      lateReason: "Menunggu rapat kedua.",
    },
    {
      code: "COMMENTED",
      state: "COMING",
      rule: "D6",
      term: { amount: 7, unit: "WORKING_DAYS" },
      law: "PP 96/2012 pasal 27 ayat (2)",
    },
  ],
};

test("each step says when it was done or is due, by which law, and why it is late", async () => {
  server.use(http.get("*/api/v1/forums/fkp/timeline", () => HttpResponse.json(TIMELINE)));
  await act(async () => {
    show(
      <Suspense>
        <Timeline forum="fkp" instead={<p>Tahapan masukan</p>}>
          {null}
        </Timeline>
      </Suspense>,
    );
  });

  const steps = within(await screen.findByRole("region", { name: "Tahapan dan tenggat" })).getAllByRole(
    "listitem",
  );

  expect(steps.map(({ textContent }) => textContent)).toEqual([
    "Pembahasan dan berita acara 26 November 2026",
    expect.stringContaining(
      "Terlambat, batasnya 3 Desember 2026 (5 hari kerja, PP 96/2012 pasal 27 ayat (1))Menunggu rapat kedua.",
    ),
    expect.stringContaining("7 hari kerja sejak dipublikasikan (PP 96/2012 pasal 27 ayat (2))"),
  ]);
  expect(steps[1]).toHaveAttribute("aria-current", "step");
});

test("where the steps cannot be read, those of the window stay", async () => {
  server.use(http.get("*/api/v1/forums/fkp/timeline", () => new HttpResponse(null, { status: 503 })));
  await act(async () => {
    show(
      <Suspense>
        <Timeline forum="fkp" instead={<p>Tahapan masukan</p>}>
          {null}
        </Timeline>
      </Suspense>,
    );
  });
  expect(await screen.findByText("Tahapan masukan")).toBeVisible();
});
