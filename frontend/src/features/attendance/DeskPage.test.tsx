import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import type { Attendance, CheckIn, Desk, UnitRoles } from "@/api/types.gen";
import { keepDraft, keptDrafts } from "@/device/drafts";
import { WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { DeskPage } from "./DeskPage";

const UNIT = "01993b6e-5f00-7c3a-9d5e-0f1e2d3c4b5a";
let sessions = 0;

const DRAFTER: UnitRoles = {
  unitId: UNIT,
  unitSlug: "balai",
  unitName: "Balai",
  zone: "Asia/Jakarta",
  roles: ["DRAFTER"],
};

const SITI = {
  number: "7K3M-Q2XK",
  state: "CONFIRMED",
  queueNumber: 1,
  mode: "IN_PERSON",
  element: "SERVICE_USER",
  organisation: "Paguyuban UMKM",
  name: "Siti Contoh",
  needs: ["WHEELCHAIR"],
} as const;

function deskOf(present: Attendance[]): Desk {
  return {
    sessionId: UNIT,
    title: "Pertemuan di Kisaran",
    method: "IN_PERSON",
    state: "RUNNING",
    startsAt: "2026-12-03T02:00:00Z",
    endsAt: "2026-12-03T05:00:00Z",
    zone: "Asia/Jakarta",
    opensAt: "2026-12-02T17:00:00Z",
    registrations: [{ ...SITI, needs: [...SITI.needs] }],
    present,
  };
}

function present(said: CheckIn): Attendance {
  return {
    id: said.registrationNumber ?? "walk-up",
    number: "0000-0000",
    ...(said.registrationNumber && { registrationNumber: said.registrationNumber }),
    name: said.walkUp?.visitor.name ?? SITI.name,
    element: said.walkUp?.visitor.element ?? SITI.element,
    mode: "IN_PERSON",
    way: "DESK",
    arrival: 1,
    arrivedAt: said.arrivedAt,
    receivedAt: said.arrivedAt,
    signed: false,
    corrections: [],
    version: 0,
  };
}

/** A service one can take away; it remembers who is present and under which keys it was told. */
function service() {
  const here: Attendance[] = [];
  const keys: (string | null)[] = [];
  const state = { reachable: true, keys };
  server.use(
    http.get("*/api/v1/sessions/:id/desk", () =>
      state.reachable ? HttpResponse.json(deskOf(here)) : HttpResponse.error(),
    ),
    http.get("*/api/v1/sessions/:id/participation", () =>
      HttpResponse.json({ elements: [], providers: 0, missing: [] }),
    ),
    http.get("*/api/v1/sessions/:id/attendance-sheets", () => HttpResponse.json({ items: [] })),
    http.post("*/api/v1/sessions/:id/attendances", async ({ request }) => {
      if (!state.reachable) return HttpResponse.error();
      const said = (await request.json()) as CheckIn;
      keys.push(request.headers.get("Idempotency-Key"));
      if (said.registrationNumber && here.some(({ id }) => id === said.registrationNumber)) {
        return HttpResponse.json({ ...problem(409, "already-present"), current: here[0] }, { status: 409 });
      }
      here.push(present(said));
      return HttpResponse.json(
        { attendance: here.at(-1), secret: "rahasia", passPath: "/kehadiran/0000-0000" },
        { status: 201 },
      );
    }),
  );
  return state;
}

async function shown(session: string) {
  await act(() =>
    showAt(
      "/",
      <Suspense>
        <WorkspaceMessages>
          <DeskPage membership={DRAFTER} session={session} />
        </WorkspaceMessages>
      </Suspense>,
    ),
  );
}

test("who is let in is on the list at once", async () => {
  service();
  await shown(`pertemuan-${++sessions}`);
  await userEvent.click(await screen.findByRole("button", { name: /^Hadir.*Siti Contoh/ }));

  expect(await screen.findByText("Siti Contoh: hadir.")).toBeVisible();
  await waitFor(() => expect(screen.queryByText("1 belum terkirim.")).toBeNull());
  expect(screen.queryByRole("button", { name: /^Hadir.*Siti Contoh/ })).toBeNull();
});

test("without a network arrivals wait on the device and are sent once it is back", async () => {
  const session = `pertemuan-${++sessions}`;
  const far = service();
  await shown(session);
  await screen.findByRole("button", { name: /^Hadir.*Siti Contoh/ });

  far.reachable = false;
  await userEvent.click(screen.getByRole("button", { name: /^Hadir.*Siti Contoh/ }));
  expect(await screen.findByText("1 belum terkirim.")).toBeVisible();
  expect(await keptDrafts(`meja/${session}/kirim/`)).toHaveLength(1);

  far.reachable = true;
  await act(async () => void window.dispatchEvent(new Event("online")));
  await waitFor(() => expect(screen.queryByText("1 belum terkirim.")).toBeNull());
  expect(await keptDrafts(`meja/${session}/kirim/`)).toHaveLength(0);
  expect(far.keys).toHaveLength(1);
});

test("what another desk has sent already counts as done", async () => {
  const session = `pertemuan-${++sessions}`;
  const far = service();
  await shown(session);
  await screen.findByRole("button", { name: /^Hadir.*Siti Contoh/ });
  far.reachable = false;
  await userEvent.click(screen.getByRole("button", { name: /^Hadir.*Siti Contoh/ }));
  await screen.findByText("1 belum terkirim.");

  far.reachable = true;
  await fetch(`${window.location.origin}/api/v1/sessions/${session}/attendances`, {
    method: "POST",
    body: JSON.stringify({ registrationNumber: SITI.number, arrivedAt: "2026-12-03T02:00:00Z" }),
  });
  await act(async () => void window.dispatchEvent(new Event("online")));
  await waitFor(() => expect(screen.queryByText("1 belum terkirim.")).toBeNull());
  expect(screen.queryByRole("alert")).toBeNull();
});

test("somebody without a ticket needs a name and an element", async () => {
  service();
  await shown(`pertemuan-${++sessions}`);
  await userEvent.click(await screen.findByRole("button", { name: "Tamu tanpa tiket" }));
  await userEvent.click(screen.getByRole("button", { name: /Catat hadir/ }));
  expect(await screen.findByRole("link", { name: "Nama: masih kosong" })).toBeVisible();

  await userEvent.type(screen.getByLabelText("Nama"), "Rina Contoh");
  await userEvent.selectOptions(screen.getByLabelText("Unsur"), "MEDIA");
  await userEvent.click(screen.getByRole("button", { name: /Catat hadir/ }));
  expect(await screen.findByText("Rina Contoh: hadir.")).toBeVisible();
});

test("a guest is found by any part of name and organisation", async () => {
  service();
  await shown(`pertemuan-${++sessions}`);
  await screen.findByText("Siti Contoh", { selector: "b" });
  await userEvent.type(screen.getByRole("searchbox"), "umkm siti");
  expect(screen.getByText("Siti Contoh", { selector: "b" })).toBeVisible();
  await userEvent.type(screen.getByRole("searchbox"), " lain");
  expect(screen.getByText("Tidak ada yang cocok. Catat sebagai tamu tanpa tiket.")).toBeVisible();
});

test("a desk opened again without a network begins with what lies on the device", async () => {
  const session = `pertemuan-${++sessions}`;
  await keepDraft(`meja/${session}/daftar`, { at: Date.parse("2026-11-03T02:00:00Z"), desk: deskOf([]) });
  service().reachable = false;
  await shown(session);
  expect(await screen.findByText("Siti Contoh", { selector: "b" })).toBeVisible();
  expect(await screen.findByText(/Daftar ini seperti dibaca terakhir/)).toBeVisible();
});
