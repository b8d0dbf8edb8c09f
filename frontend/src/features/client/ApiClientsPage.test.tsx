import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import type { ApiClient, UnitRoles } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { ApiClientsPage } from "./ApiClientsPage";

const HEAD = {
  unitId: "u",
  unitSlug: "loka",
  zone: "Asia/Jakarta",
  roles: ["HEAD"],
} as unknown as UnitRoles;

function client(more: Partial<ApiClient> = {}): ApiClient {
  return {
    id: "c",
    unitId: "u",
    clientId: "fkp-api-c",
    name: "Situs loka",
    purpose: "Menampilkan standar.",
    scopes: ["READ_INTERNAL"],
    state: "ACTIVE",
    createdByName: "Siti Rahma",
    createdAt: "2026-11-26T02:00:00Z",
    secretAt: "2026-11-26T02:00:00Z",
    version: 3,
    ...more,
  } as ApiClient;
}

function clients(...items: ApiClient[]) {
  server.use(http.get("*/api/v1/units/u/api-clients", () => HttpResponse.json({ items })));
}

/** Its words are loaded first, which on a busy machine takes longer than a test waits. */
async function page(membership = HEAD) {
  await import("@/i18n/id/workspace");
  return showAt(
    "/",
    <WorkspaceMessages>
      <Suspense>
        <ApiClientsPage
          membership={membership}
          addresses={{ api: "https://fkp.example", realm: "https://masuk.example/realms/fkp" }}
        />
      </Suspense>
    </WorkspaceMessages>,
  );
}

test("makes a client, shows its secret once, and says how to begin", async () => {
  const asked: unknown[] = [];
  clients();
  server.use(
    http.post("*/api/v1/units/u/api-clients", async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json(client({ secret: "s3cret" }), { status: 201 });
    }),
  );
  await page();

  expect(await screen.findByText("Belum ada klien API.")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Buat klien API" }));
  await userEvent.type(screen.getByLabelText("Nama"), "Situs loka");
  await userEvent.type(screen.getByLabelText(/Untuk apa/), "Menampilkan standar.");
  await userEvent.click(screen.getByRole("checkbox", { name: /Membaca data internal/ }));
  await userEvent.click(screen.getByRole("button", { name: "Buat dan tampilkan rahasianya" }));

  expect(await screen.findByLabelText("Rahasia")).toHaveValue("s3cret");
  expect(screen.getByText(/client_id=fkp-api-c/)).toHaveTextContent(
    "https://masuk.example/realms/fkp/protocol/openid-connect/token",
  );
  expect(screen.getByText(/client_id=fkp-api-c/)).not.toHaveTextContent("s3cret");
  expect(asked).toEqual([
    { name: "Situs loka", purpose: "Menampilkan standar.", scopes: ["READ_INTERNAL"], endsOn: null },
  ]);
});

test("what was typed stays when the installation cannot manage clients yet, and it says what to do", async () => {
  clients();
  const detail = "Pengelola layanan perlu mengatur FKP_OIDC_ADMIN_CLIENT.";
  server.use(
    http.post("*/api/v1/units/u/api-clients", () =>
      HttpResponse.json(problem(409, "clients-not-configured", { detail }), { status: 409 }),
    ),
  );
  await page();

  await userEvent.click(await screen.findByRole("button", { name: "Buat klien API" }));
  await userEvent.type(screen.getByLabelText("Nama"), "Situs loka");
  await userEvent.click(screen.getByRole("button", { name: "Buat dan tampilkan rahasianya" }));

  expect(await screen.findByRole("alert")).toHaveTextContent(detail);
  expect(screen.getByLabelText("Nama")).toHaveValue("Situs loka");
});

test("revoking is asked before, and names what was seen", async () => {
  let seen: string | null = null;
  server.use(
    http.get("*/api/v1/units/u/api-clients", () =>
      HttpResponse.json({ items: [client(seen === null ? {} : { state: "REVOKED" })] }),
    ),
    http.post("*/api/v1/api-clients/c/revocation", ({ request }) => {
      seen = request.headers.get("If-Match");
      return HttpResponse.json(client({ state: "REVOKED" }));
    }),
  );
  await page();

  await userEvent.click(await screen.findByRole("button", { name: "Cabut Situs loka" }));
  const dialog = screen.getByRole("dialog", { hidden: true });
  expect(dialog).toHaveTextContent("Cabut Situs loka?");
  await userEvent.click(within(dialog).getByRole("button", { name: "Cabut", hidden: true }));

  expect(await screen.findByText("Dicabut")).toBeVisible();
  expect(seen).toBe('"3"');
  expect(screen.queryByRole("button", { name: "Cabut Situs loka" })).toBeNull();
});

test("a new secret is shown once the old one is given up", async () => {
  clients(client());
  server.use(
    http.post("*/api/v1/api-clients/c/secrets", () =>
      HttpResponse.json(client({ secret: "baru" }), { status: 201 }),
    ),
  );
  await page();

  await userEvent.click(await screen.findByRole("button", { name: "Ganti rahasia Situs loka" }));
  const dialog = screen.getByRole("dialog", { hidden: true });
  await userEvent.click(within(dialog).getByRole("button", { name: "Ganti rahasia", hidden: true }));

  expect(await screen.findByLabelText("Rahasia")).toHaveValue("baru");
});

test("an auditor sees what there is and when it last called, and changes nothing", async () => {
  clients(client({ lastUsedAt: "2026-01-05T03:20:00Z" }));
  await page({ ...HEAD, roles: ["AUDITOR"] });

  expect(await screen.findByText(/Terakhir memanggil/)).toBeVisible();
  expect(screen.getByText("Membaca data internal")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Buat klien API" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Cabut Situs loka" })).toBeNull();
});
