import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import type { ForumLink, UnitRoles } from "@/api/types.gen";
import { isOwnLink } from "@/device/ownLinks";
import { WorkspaceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { LinksPage } from "./LinksPage";

const MEMBERSHIP = {
  unitId: "u",
  unitSlug: "loka",
  zone: "Asia/Jakarta",
  roles: ["MODERATOR"],
} as unknown as UnitRoles;
const ADDRESS = "https://fkp.example/forum/f/masukan#t=7K3MQ2XKh3Jw_x0aVb2Q";

function link(more: Partial<ForumLink> = {}): ForumLink {
  return {
    id: "l",
    number: "7K3M-Q2XK",
    name: "RT 05",
    byName: "Siti Rahma",
    madeAt: "2026-11-26T02:00:00Z",
    ended: false,
    opened: 41,
    sent: 12,
    address: ADDRESS,
    message: `Mari tulis: ${ADDRESS}`,
    ...more,
  };
}

function links(...items: ForumLink[]) {
  server.use(http.get("*/api/v1/forums/f/links", () => HttpResponse.json({ items })));
}

/** Its words are loaded first, which on a busy machine takes longer than a test waits. */
async function page(membership = MEMBERSHIP, windowStatus: "OPEN" | "CLOSED" = "OPEN") {
  await import("@/i18n/id/workspace");
  return showAt(
    "/",
    <WorkspaceMessages>
      <Suspense>
        <LinksPage
          membership={membership}
          forum={{ id: "f", title: "Forum Contoh", windowStatus }}
          code={(address, label) => <img alt={label} src={address} />}
        />
      </Suspense>
    </WorkspaceMessages>,
  );
}

beforeEach(() => localStorage.clear());

test("makes a link for each line that says something, and says which line was refused", async () => {
  const asked: unknown[] = [];
  links();
  server.use(
    http.post("*/api/v1/forums/f/links", async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json(
        {
          type: "/problems/invalid-request",
          title: "",
          status: 400,
          detail: "Perbaiki.",
          code: "invalid-request",
          traceId: "t",
          errors: [{ pointer: "/names/1", code: "known", detail: "sudah punya tautan di forum ini" }],
        },
        { status: 400 },
      );
    }),
  );
  await page();

  expect(await screen.findByText("Belum ada tautan.")).toBeVisible();
  const names = screen.getByLabelText("Nama tautan, satu per baris");
  await userEvent.type(names, "RT 05\n\n RT 06 ");
  await userEvent.click(screen.getByRole("button", { name: "Buat 2 tautan" }));

  expect(await screen.findByRole("alert")).toHaveTextContent("Baris 3: sudah punya tautan di forum ini");
  expect(asked).toEqual([{ names: ["RT 05", "RT 06"] }]);
  expect(names).toHaveValue("RT 05\n\n RT 06 ");
});

test("a link shows what it counted and goes out by WhatsApp, as a text and as a code", async () => {
  links(link());
  await page();

  expect(await screen.findByText("Dibuka 41 kali, 12 masukan terkirim")).toBeVisible();
  const whatsapp = screen.getByRole("link", { name: "WhatsApp" }).getAttribute("href") ?? "";
  expect(new URL(whatsapp).searchParams.get("text")).toBe(`Mari tulis: ${ADDRESS}`);
  await userEvent.click(screen.getByRole("button", { name: "Kode QR" }));
  expect(screen.getByRole("img", { name: "Kode QR tautan RT 05" })).toBeVisible();
  expect(isOwnLink("7K3MQ2XKh3Jw_x0aVb2Q")).toBe(true);
});

test("ending a link is asked before, and what ended has no way out any more", async () => {
  let ended = false;
  server.use(
    http.get("*/api/v1/forums/f/links", () => {
      const { address, message, ...rest } = link();
      return HttpResponse.json({ items: [ended ? { ...rest, ended } : link()] });
    }),
    http.post("*/api/v1/forum-links/l/revocation", () => {
      ended = true;
      return HttpResponse.json(link({ ended: true }));
    }),
  );
  await page();

  await userEvent.click(await screen.findByRole("button", { name: "Akhiri RT 05" }));
  const dialog = screen.getByRole("dialog", { hidden: true });
  expect(dialog).toHaveTextContent("Akhiri tautan RT 05?");
  await userEvent.click(within(dialog).getByRole("button", { name: "Akhiri", hidden: true }));

  expect(await screen.findByText("Berakhir")).toBeVisible();
  await waitFor(() => expect(screen.queryByRole("link", { name: "WhatsApp" })).toBeNull());
  expect(screen.getByText("Dibuka 41 kali, 12 masukan terkirim")).toBeVisible();
});

test("who may not run the forum reads the numbers alone, and so does everybody once it is over", async () => {
  const { address, message, ...counted } = link();
  links(counted);
  const { unmount } = await page({ ...MEMBERSHIP, roles: ["AUDITOR"] });
  expect(await screen.findByText("Dibuka 41 kali, 12 masukan terkirim")).toBeVisible();
  expect(screen.queryByLabelText("Nama tautan, satu per baris")).toBeNull();
  unmount();

  await page(MEMBERSHIP, "CLOSED");
  expect(await screen.findByText(/tidak menerima masukan lagi/)).toBeVisible();
  expect(screen.queryByLabelText("Nama tautan, satu per baris")).toBeNull();
});

test("only who may make a link is told to write a name", async () => {
  links();
  const { unmount } = await page({ ...MEMBERSHIP, roles: ["DRAFTER"] });
  expect(await screen.findByText("Belum ada tautan.")).toBeVisible();
  expect(screen.queryByText(/^Tulis nama di atas/)).toBeNull();
  unmount();

  await page();
  expect(await screen.findByText(/^Tulis nama di atas/)).toBeVisible();
});
