import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import { beforeEach, expect, test } from "vitest";
import type { Briefing, BriefingOfficer, BriefingPlan, OfficerRecord, UnitRoles } from "@/api/types.gen";
import { loadConfig } from "@/config";
import { WorkspaceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { BriefingsPage } from "./BriefingsPage";
import { peopleIn } from "./people";

const MEMBERSHIP = {
  unitId: "u",
  unitSlug: "loka",
  zone: "Asia/Jakarta",
  roles: ["DRAFTER"],
} as unknown as UnitRoles;

const STANDARD = {
  versionId: "v",
  standardId: "s",
  slug: "pengaduan",
  code: "SP-01",
  title: "Layanan Pengaduan",
  number: 2,
};

const BRIEFING: Briefing = {
  id: "b",
  unitId: "u",
  number: "7K3M-Q2XK",
  title: "Sosialisasi petugas loket",
  startsAt: "2026-11-27T02:00:00Z",
  endsAt: "2026-11-27T04:00:00Z",
  zone: "Asia/Jakarta",
  leader: "Bambang",
  readableUntil: "2026-12-11",
  state: "PLANNED",
  standards: [STANDARD],
  materials: [],
  counts: { listed: 1, present: 0, readAll: 0, unread: 1 },
  recordedAt: "2026-11-26T02:00:00Z",
  version: 3,
};

const OFFICER: BriefingOfficer = {
  id: "o",
  name: "Citra",
  enteredAt: "2026-11-26T02:00:00Z",
  readings: [],
  version: 5,
};

beforeEach(async () => {
  server.use(
    http.get("*/config.json", () => HttpResponse.json({ api: "", oidc: {}, demo: false })),
    http.get("*/api/v1/units/u/briefings", () => HttpResponse.json({ items: [BRIEFING] })),
    http.get("*/api/v1/units/u/briefable-versions", () =>
      HttpResponse.json({ items: [{ ...STANDARD, inForce: true, inForceFrom: "2026-07-01", readers: 0 }] }),
    ),
    http.get("*/api/v1/units/u/standard-readers", () =>
      HttpResponse.json({
        items: [
          {
            officerId: "o",
            name: "Citra",
            ambiguous: true,
            standards: [{ ...STANDARD, state: "OUTDATED", readNumber: 1, readAt: "2025-07-01T02:00:00Z" }],
          },
        ],
      }),
    ),
    http.get("*/api/v1/briefings/b", () => HttpResponse.json(BRIEFING)),
    http.get("*/api/v1/briefings/b/officers", () => HttpResponse.json({ items: [OFFICER] })),
  );
  await loadConfig();
});

async function page(shown?: string) {
  await import("@/i18n/id/workspace");
  const opened: string[] = [];
  await showAt(
    "/",
    <WorkspaceMessages>
      <Suspense>
        <BriefingsPage
          membership={MEMBERSHIP}
          shown={shown}
          show={(id) => opened.push(id)}
          code={(link) => <p>kode {link}</p>}
        />
      </Suspense>
    </WorkspaceMessages>,
  );
  return opened;
}

test("who has not read everything stands in one message to hand on, from the whole list", async () => {
  const read = [{ versionId: "v", readAt: "2026-11-27T03:00:00Z" }];
  server.use(
    http.get("*/api/v1/briefings/b", () =>
      HttpResponse.json({ ...BRIEFING, counts: { listed: 4, present: 0, readAll: 1, unread: 2 } }),
    ),
    http.get("*/api/v1/briefings/b/officers", ({ request }) =>
      new URL(request.url).searchParams.get("cursor")
        ? HttpResponse.json({
            items: [
              { ...OFFICER, id: "p", name: "Anton" },
              { ...OFFICER, id: "q", name: "Dewi", readings: read },
              {
                ...OFFICER,
                id: "r",
                name: "Coret",
                removed: { at: "2026-11-27T03:00:00Z", reason: "Ganda", byName: "Sri" },
              },
            ],
          })
        : HttpResponse.json({ items: [OFFICER], next: "lagi" }),
    ),
  );
  await page("b");
  await userEvent.click(await screen.findByText("2 petugas belum membaca semuanya: ingatkan"));
  const message = await screen.findByLabelText<HTMLTextAreaElement>("Pesan pengingat");
  expect(message.value.split("\n")).toEqual([
    "Sosialisasi petugas loket. Belum membaca:",
    "- Anton: SP-01",
    "- Citra: SP-01",
    expect.stringMatching(/^Baca dan nyatakan .* paling lambat 11 Des 2026:$/),
    `${window.location.origin}/sosialisasi/${BRIEFING.number}`,
  ]);
  const links = screen.getAllByRole<HTMLAnchorElement>("link", { name: "Kirim lewat WhatsApp" });
  expect(links.map(({ href }) => new URL(href).searchParams.get("text"))).toContain(message.value);
});

test("what was read of an older version is to be read again, and a plan is about the standards in force", async () => {
  let sent: BriefingPlan | undefined;
  server.use(
    http.post("*/api/v1/units/u/briefings", async ({ request }) => {
      sent = (await request.json()) as BriefingPlan;
      return HttpResponse.json(BRIEFING, { status: 201 });
    }),
  );
  const opened = await page();
  expect(await screen.findByText("Perlu diulang (membaca versi 1)")).toBeVisible();
  expect(screen.getByText(/Lebih dari satu petugas ber-NIP bernama sama/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Rencanakan sosialisasi" }));
  const form = within(screen.getByRole("dialog"));
  await form.findByLabelText(/SP-01/);
  await userEvent.type(form.getByLabelText("Judul"), "Petugas baru");
  await userEvent.type(form.getByLabelText("Pemimpin sosialisasi"), "Bambang");
  const [startDate, endDate] = form.getAllByLabelText("Tanggal");
  const [startTime, endTime] = form.getAllByLabelText("Jam");
  for (const date of [startDate, endDate]) await userEvent.type(date as HTMLElement, "2026-12-01");
  await userEvent.type(startTime as HTMLElement, "09:00");
  await userEvent.type(endTime as HTMLElement, "11:00");
  await waitFor(() => expect(form.getByRole("button", { name: "Simpan" })).toBeEnabled());
  await userEvent.click(form.getByRole("button", { name: "Simpan" }));
  await waitFor(() => expect(opened).toEqual(["b"]));
  expect(sent).toMatchObject({
    title: "Petugas baru",
    startsAt: "2026-12-01T02:00:00.000Z",
    versionIds: ["v"],
    fileIds: [],
  });
});

test("a plan that lacks something takes the focus to a list of what, and again when it is pressed again", async () => {
  await page();
  await userEvent.click(screen.getByRole("button", { name: "Rencanakan sosialisasi" }));
  const form = within(screen.getByRole("dialog"));
  await form.findByLabelText(/SP-01/);
  const keep = form.getByRole("button", { name: "Simpan" });
  await userEvent.click(keep);
  const summary = form.getByRole("alert");
  expect(
    within(summary)
      .getAllByRole("link")
      .map((link) => link.getAttribute("href")),
  ).toEqual(["#title", "#startsAt", "#endsAt", "#leader"]);
  expect(document.activeElement).toContainElement(summary);
  keep.focus();
  await userEvent.click(keep);
  expect(document.activeElement).toContainElement(form.getByRole("alert"));
});

test("what is known from a signed sheet is noted over the entry that was seen", async () => {
  let sent: OfficerRecord | undefined;
  let seen: string | null = null;
  server.use(
    http.put("*/api/v1/briefings/b/officers/o", async ({ request }) => {
      seen = request.headers.get("If-Match");
      sent = (await request.json()) as OfficerRecord;
      return HttpResponse.json(OFFICER);
    }),
  );
  await page("b");
  expect(await screen.findByText(/Belum membaca: SP-01/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Catat Citra" }));
  const form = within(screen.getByRole("dialog"));
  await userEvent.click(form.getByLabelText("Hadir"));
  await userEvent.click(form.getByLabelText(/SP-01 versi 2/));
  await userEvent.click(form.getByRole("button", { name: "Simpan" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  expect(seen).toBe('"5"');
  expect(sent).toMatchObject({ officer: { name: "Citra" }, present: true, versionIds: ["v"] });
});

test("a pasted list is a person a line, also with the columns of a spreadsheet", () => {
  expect(peopleIn("Siti\tLoket\t1987\n\n Budi ; ;\n")).toEqual([
    { name: "Siti", position: "Loket", nip: "1987" },
    { name: "Budi", position: null, nip: null },
  ]);
});
