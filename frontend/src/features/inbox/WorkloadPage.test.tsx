import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import type { UnitRoles, Workload } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { WorkloadPage } from "./WorkloadPage";

const LOAD: Workload = {
  waiting: 7,
  nobodys: 3,
  oldest: { feedbackId: "1", receiptNumber: "7K3M-Q2XK", submittedAt: "2026-11-20T02:41:00Z", days: 6 },
  members: [
    { id: "m1", name: "Budi", open: 4, overdue: 1, answered: 9, medianDays: 2.5 },
    { id: "m2", name: "Siti", open: 0, overdue: 0, answered: 0 },
  ],
};

test("says in words what matters most, and leads from a number to the inputs", async () => {
  server.use(http.get("*/api/v1/units/u/workload", () => HttpResponse.json(LOAD)));
  await showAt(
    "/",
    <WorkspaceMessages>
      <Suspense>
        <WorkloadPage membership={{ unitId: "u", unitSlug: "loka" } as UnitRoles} save={null} />
      </Suspense>
    </WorkspaceMessages>,
  );

  expect(await screen.findByText(/7 masukan menunggu\./)).toHaveTextContent("1 lewat tenggat.");
  expect(screen.getByRole("link", { name: /7K3M-Q2XK, 6 hari/ })).toBeVisible();
  expect(screen.getByRole("link", { name: "4" })).toHaveAttribute("href", "/kelola/loka/masukan?petugas=m1");
  expect(screen.getByRole("row", { name: /Siti 0 0 0 –/ })).toBeVisible();
});
