import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import type { UnitRoles, Webhook, WebhookDelivery } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { WebhooksPage } from "./WebhooksPage";

const MEMBERSHIP = {
  unitId: "u",
  unitSlug: "loka",
  zone: "Asia/Jakarta",
  roles: ["HEAD"],
} as unknown as UnitRoles;

const WEBHOOKS = "*/api/v1/webhooks";
const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=";

function webhook(more: Partial<Webhook> = {}): Webhook {
  return {
    id: "w",
    unitId: "u",
    url: "https://situs.example.go.id/fkp",
    types: ["FORUM"],
    scope: "OWN_UNIT",
    description: "Situs dinas",
    enabled: true,
    byName: "Bambang",
    madeAt: "2026-11-26T02:00:00Z",
    progress: { waiting: 2, dead: 1 },
    version: 3,
    ...more,
  };
}

function delivery(more: Partial<WebhookDelivery> = {}): WebhookDelivery {
  return {
    id: "d",
    messageId: "msg_1",
    position: 4711,
    type: "FEEDBACK",
    objectId: "f",
    state: "DEAD",
    tries: 10,
    madeAt: "2026-11-20T02:00:00Z",
    doneAt: "2026-11-23T02:00:00Z",
    attempts: [{ at: "2026-11-23T02:00:00Z", millis: 15000, failure: "TIMEOUT" }],
    ...more,
  };
}

function listed(...items: Webhook[]) {
  server.use(http.get(WEBHOOKS, () => HttpResponse.json({ items })));
}

/** Its words are loaded first, which on a busy machine takes longer than a test waits. */
async function page(membership = MEMBERSHIP) {
  await import("@/i18n/id/workspace");
  return showAt(
    "/",
    <WorkspaceMessages>
      <Suspense>
        <WebhooksPage membership={membership} />
      </Suspense>
    </WorkspaceMessages>,
  );
}

test("names an address, is told what is wrong with it, and sees the secret once", async () => {
  const sent: unknown[] = [];
  listed();
  server.use(
    http.post(WEBHOOKS, async ({ request }) => {
      sent.push(await request.json());
      return sent.length === 1
        ? HttpResponse.json(
            problem(400, "invalid-request", {
              errors: [{ pointer: "/url", code: "https-required", detail: "harus https" }],
            }),
            { status: 400 },
          )
        : HttpResponse.json(webhook({ secret: SECRET }), { status: 201 });
    }),
  );
  await page();
  expect(await screen.findByText("Belum ada webhook.")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Webhook baru" }));
  const dialog = await screen.findByRole("dialog");
  await userEvent.type(within(dialog).getByLabelText("Alamat penerima"), "http://situs.example.go.id");
  await userEvent.click(within(dialog).getByLabelText("Masukan"));
  await userEvent.click(within(dialog).getByLabelText("Instansi ini dan semua unitnya"));
  await userEvent.click(within(dialog).getByRole("button", { name: "Daftarkan" }));
  await waitFor(() => expect(within(dialog).getByLabelText("Alamat penerima")).toBeInvalid());

  await userEvent.clear(within(dialog).getByLabelText("Alamat penerima"));
  await userEvent.type(within(dialog).getByLabelText("Alamat penerima"), "https://situs.example.go.id");
  await userEvent.click(within(dialog).getByRole("button", { name: "Daftarkan" }));
  expect(await screen.findByLabelText("Rahasia penanda tangan")).toHaveValue(SECRET);
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(sent[1]).toEqual({
    url: "https://situs.example.go.id",
    description: null,
    types: ["FEEDBACK"],
    scope: "OWN_INSTITUTION",
    enabled: true,
  });
  await userEvent.click(screen.getByRole("button", { name: "Sudah saya simpan" }));
  expect(screen.queryByLabelText("Rahasia penanda tangan")).toBeNull();
});

test("tries it and says what came back", async () => {
  listed(webhook());
  server.use(
    http.post(`${WEBHOOKS}/w/test-deliveries`, () =>
      HttpResponse.json(
        delivery({
          attempts: [
            { at: "2026-11-26T02:00:00Z", millis: 120, status: 503, failure: "STATUS", answer: "penuh" },
          ],
        }),
        { status: 201 },
      ),
    ),
  );
  await page();
  expect(await screen.findByText(/2 pesan menunggu, 1 gagal terkirim/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Uji" }));
  const said = await screen.findByRole("status");
  expect(said).toHaveTextContent("Hasil uji: Gagal: dijawab 503 dalam 120 ms. penuh");
});

test("is switched off and on under the version that was read, and says why it is off", async () => {
  const asked: unknown[] = [];
  listed(webhook({ enabled: false, disabledReason: "GONE", disabledAt: "2026-11-25T02:00:00Z" }));
  server.use(
    http.put(`${WEBHOOKS}/w`, async ({ request }) => {
      asked.push(request.headers.get("If-Match"), await request.json());
      return HttpResponse.json(webhook());
    }),
  );
  await page();
  expect(await screen.findByText(/penerima menjawab 410/)).toHaveTextContent("perbaiki alamatnya");
  await userEvent.click(screen.getByRole("button", { name: "Aktifkan" }));
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(asked[0]).toBe('"3"');
  expect(asked[1]).toMatchObject({ enabled: true, url: "https://situs.example.go.id/fkp" });
});

test("says what to do about a receiver that accepts nothing and about what it lost", async () => {
  listed(
    webhook({ progress: { waiting: 3, dead: 2, failingSince: "2026-11-25T02:00:00Z" } }),
    webhook({ id: "w2", description: "Sehat", progress: { waiting: 0, dead: 0 } }),
  );
  await page();
  expect(await screen.findByText(/Tekan Uji untuk melihat sebabnya/)).toHaveTextContent("berhenti");
  expect(screen.getByText(/2 pesan gagal terkirim dan tidak dicoba lagi/)).toHaveTextContent(
    "kirim ulang dari riwayat kiriman",
  );
});

test("changes the secret after asking", async () => {
  listed(webhook());
  server.use(
    http.post(`${WEBHOOKS}/w/secrets`, () =>
      HttpResponse.json({ secret: SECRET, previousUntil: "2026-11-27T02:00:00Z" }, { status: 201 }),
    ),
  );
  await page();
  await userEvent.click(await screen.findByRole("button", { name: "Ganti rahasia" }));
  const dialog = await screen.findByRole("dialog");
  expect(dialog).toHaveTextContent("24 jam");
  await userEvent.click(within(dialog).getByRole("button", { name: "Ganti rahasia" }));
  expect(await screen.findByLabelText("Rahasia penanda tangan")).toHaveValue(SECRET);
});

test("shows what was sent, and sends a dead letter or all since a day again", async () => {
  const asked: unknown[] = [];
  const filters: (string | null)[] = [];
  listed(webhook());
  server.use(
    http.get(`${WEBHOOKS}/w/deliveries`, ({ request }) => {
      filters.push(new URL(request.url).searchParams.get("state"));
      return HttpResponse.json({ items: [delivery()] });
    }),
    http.post(`${WEBHOOKS}/w/replays`, async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json({}, { status: 201 });
    }),
  );
  await page();
  await userEvent.click(await screen.findByRole("button", { name: /Riwayat kiriman/ }));
  expect(await screen.findByText(/tidak dijawab tepat waktu/)).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText("Tampilkan"), "DEAD");
  await waitFor(() => expect(filters).toContain("DEAD"));
  await userEvent.click(await screen.findByRole("button", { name: "Kirim ulang msg_1" }));
  await waitFor(() => expect(asked).toEqual([{ deliveryId: "d" }]));
  await waitFor(() => expect(screen.getByRole("button", { name: "Kirim ulang semua" })).toBeEnabled());
  await userEvent.click(screen.getByRole("button", { name: "Kirim ulang semua" }));
  await waitFor(() => expect(asked[1]).toHaveProperty("since"));
});

test("is deleted after asking", async () => {
  const removed = vi.fn();
  listed(webhook());
  server.use(
    http.delete(`${WEBHOOKS}/w`, ({ request }) => {
      removed(request.headers.get("If-Match"));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  await page();
  await userEvent.click(await screen.findByRole("button", { name: "Hapus" }));
  const dialog = await screen.findByRole("dialog");
  expect(dialog).toHaveTextContent("Hapus webhook Situs dinas?");
  await userEvent.click(within(dialog).getByRole("button", { name: "Hapus" }));
  await waitFor(() => expect(removed).toHaveBeenCalledWith('"3"'));
});

test("an auditor looks on", async () => {
  listed(webhook());
  await page({ ...MEMBERSHIP, roles: ["AUDITOR"] });
  expect((await screen.findAllByText("Situs dinas"))[0]).toBeVisible();
  expect(screen.queryByRole("button", { name: "Hapus" })).toBeNull();
  expect(screen.getByRole("button", { name: /Riwayat kiriman/ })).toBeVisible();
});
