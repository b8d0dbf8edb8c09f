import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import type { Deadline, UnitRoles } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { DeadlinesPage } from "./DeadlinesPage";

const ID = "01993b6e-5f00-7c3a-9d5e-0f1e2d3c4b5a";

const HEAD: UnitRoles = {
  unitId: ID,
  unitSlug: "balai",
  unitName: "Balai",
  zone: "Asia/Jakarta",
  roles: ["HEAD"],
};

const LATE: Deadline = {
  id: ID,
  unitId: ID,
  rule: "D5",
  law: "PP 96/2012 pasal 27 ayat (1)",
  duty: { id: "Publikasikan hasil bahasan", en: "Publish the discussed draft for comment" },
  state: "LATE",
  subject: { kind: "FORUM", id: ID, slug: "fkp", title: "FKP Balai" },
  startedOn: "2026-11-26",
  dueOn: "2026-12-03",
  term: { amount: 5, unit: "WORKING_DAYS" },
  firstDay: "NEXT_DAY",
  calendar: [{ year: 2026, version: 0 }],
  unknownYears: [],
  changes: [],
  version: 0,
};

const RUNNING: Deadline = { ...LATE, id: "01993b6e-5f00-7c3a-9d5e-0f1e2d3c4b5b", state: "RUNNING" };

async function shown(membership: UnitRoles, items: Deadline[]) {
  server.use(
    http.get("*/api/v1/units/balai/deadlines", () => HttpResponse.json({ items })),
    http.get("*/api/v1/units/balai/deadline-feeds", () => HttpResponse.json({ items: [] })),
  );
  await act(() =>
    showAt(
      "/",
      <Suspense>
        <WorkspaceMessages>
          <DeadlinesPage membership={membership} all={false} />
        </WorkspaceMessages>
      </Suspense>,
    ),
  );
}

test("a deadline is a plain sentence with its law, and leads to what it is about", async () => {
  await shown(HEAD, [RUNNING]);

  expect(
    await screen.findByText(
      "Publikasikan hasil bahasan paling lambat Kamis, 3 Desember 2026 (5 hari kerja, PP 96/2012 pasal 27 ayat (1))",
    ),
  ).toBeVisible();
  expect(screen.getByRole("link", { name: "FKP Balai" })).toHaveAttribute("href", "/kelola/balai/forum/fkp");
  expect(screen.queryByRole("button", { name: /keterlambatan/ })).toBeNull();
});

test("why a step is late is asked with what was read, and sent", async () => {
  const sent = vi.fn();
  server.use(
    http.get(`*/api/v1/deadlines/${ID}`, () => HttpResponse.json(LATE, { headers: { ETag: '"7"' } })),
    http.put(`*/api/v1/deadlines/${ID}/late-reason`, async ({ request }) => {
      sent(request.headers.get("If-Match"), await request.json());
      return HttpResponse.json(LATE);
    }),
  );
  await shown(HEAD, [LATE]);

  await userEvent.click(await screen.findByRole("button", { name: /Tulis alasan keterlambatan/ }));
  const dialog = within(screen.getByRole("dialog"));
  const save = dialog.getByRole("button", { name: "Simpan alasan" });
  await waitFor(() => expect(save).toBeEnabled());
  await userEvent.type(dialog.getByLabelText("Alasan"), "Menunggu rapat kedua.");
  await userEvent.click(save);

  await waitFor(() => expect(sent).toHaveBeenCalledWith('"7"', { reason: "Menunggu rapat kedua." }));
});

test("who may not answer for the unit is not asked why", async () => {
  await shown({ ...HEAD, roles: ["AUDITOR"] }, [LATE]);

  expect(await screen.findByText(/terlambat, batasnya Kamis, 3 Desember 2026/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /keterlambatan/ })).toBeNull();
});
