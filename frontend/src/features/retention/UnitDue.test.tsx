import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { UnitDue } from "./UnitDue";

const UNIT = "01976f0e-7c1a-7e0b-8f3e-2f1f5b0c9a11";

test("a head sees what of the unit goes next, and when it cannot be loaded, a way to try again", async () => {
  let answers = false;
  server.use(
    http.get(`*/api/v1/units/${UNIT}/retention-due`, () =>
      answers
        ? HttpResponse.json({
            items: [{ personClass: "NEEDS", unitId: UNIT, persons: 1200, oldest: "2026-01-02T03:00:00Z" }],
          })
        : HttpResponse.json(problem(503, "unavailable"), { status: 503 }),
    ),
    http.get("*/api/v1/retention-classes", () =>
      HttpResponse.json({
        items: [{ personClass: "NEEDS", label: { id: "Kebutuhan khusus", en: "Needs" } }],
      }),
    ),
  );
  await showAt(
    "/",
    <WorkspaceMessages>
      <UnitDue unit={UNIT} />
    </WorkspaceMessages>,
  );
  const again = await screen.findByRole("button", { name: "Coba lagi" }, { timeout: 10_000 });
  answers = true;
  await userEvent.click(again);
  expect(await screen.findByRole("row", { name: /Kebutuhan khusus 1\.200 2 Jan 2026/ })).toBeVisible();
});
