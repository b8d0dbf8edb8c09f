import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { ReactNode } from "react";
import { MeetingMessages, WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { ConfirmPage } from "./ConfirmPage";
import { FollowingPage } from "./FollowingPage";
import { StopPage } from "./StopPage";
import { UnitMessages } from "./UnitMessages";

const OF = { number: "7K3M-Q2XK", secret: "rahasia" };
const WHOLE = {
  number: "7K3M-Q2XK",
  way: "EMAIL",
  address: "d•••@example.id",
  confirmed: true,
  language: "id",
  rhythm: "EACH",
  follows: [
    {
      objectId: "01",
      kind: "FORUM",
      title: "Forum Contoh",
      path: "/forum/contoh",
      since: "2026-11-20T02:00:00Z",
    },
  ],
  news: [
    {
      topic: "news.opened",
      title: "Forum Contoh",
      path: "/forum/contoh",
      at: "2026-11-25T02:00:00Z",
      state: "SENT",
      sentAt: "2026-11-25T02:01:00Z",
    },
    {
      topic: "news.closing",
      title: "Forum Contoh",
      path: "/forum/contoh",
      at: "2026-11-26T02:00:00Z",
      state: "FAILED",
    },
  ],
};

async function page(what: ReactNode) {
  await import("@/i18n/id/meeting");
  await showAt("/", <MeetingMessages>{what}</MeetingMessages>);
}

test("a follower sees what is followed and what became of each message, and changes how often", async () => {
  const settled: unknown[] = [];
  server.use(
    http.get("*/api/v1/followers/7K3M-Q2XK", ({ request }) =>
      request.headers.get("Follow-Secret") === "rahasia"
        ? HttpResponse.json(WHOLE)
        : HttpResponse.json(problem(404, "follower-unknown"), { status: 404 }),
    ),
    http.put("*/api/v1/followers/7K3M-Q2XK/settings", async ({ request }) => {
      settled.push(await request.json());
      return HttpResponse.json({ ...WHOLE, rhythm: "DAILY" });
    }),
  );
  await page(<FollowingPage of={OF} />);
  expect(await screen.findByText("Kabar dikirim ke d•••@example.id.")).toBeVisible();
  const news = within(screen.getByRole("region", { name: "Kabar terbaru" }));
  const [opened, closing] = news.getAllByRole("listitem");
  expect(opened).toHaveTextContent("Masukan dibuka: Forum Contoh25 Nov 2026 · surel dikirim 25 Nov 2026");
  expect(closing).toHaveTextContent("Tiga hari lagi ditutup: Forum Contoh26 Nov 2026 · surel gagal dikirim");
  await userEvent.click(screen.getByLabelText(/Ringkasan harian/));
  await waitFor(() => expect(settled).toEqual([{ language: "id", rhythm: "DAILY" }]));
});

test("whoever stops is asked once and then told that nothing is kept", async () => {
  server.use(
    http.get("*/api/v1/followers/7K3M-Q2XK", () => HttpResponse.json(WHOLE)),
    http.delete("*/api/v1/followers/7K3M-Q2XK", () => new HttpResponse(null, { status: 204 })),
  );
  await page(<FollowingPage of={OF} />);
  await userEvent.click(await screen.findByRole("button", { name: "Berhenti dan hapus data saya" }));
  const dialog = within(screen.getByRole("dialog"));
  await userEvent.click(dialog.getByRole("button", { name: "Berhenti dan hapus data saya" }));
  expect(await screen.findByRole("status")).toHaveTextContent("Alamat Anda sudah kami hapus");
});

test("without a link there is nothing to see, and an unknown one says so", async () => {
  server.use(
    http.get("*/api/v1/followers/7K3M-Q2XK", () =>
      HttpResponse.json(problem(404, "follower-unknown"), { status: 404 }),
    ),
  );
  await page(
    <>
      <FollowingPage of={undefined} />
      <FollowingPage of={OF} />
    </>,
  );
  expect(await screen.findByText(/Halaman ini dibuka dengan tautan/)).toBeVisible();
  expect(await screen.findByText(/Tautan ini tidak dikenal/)).toBeVisible();
});

test("a press confirms, and leads to what one follows", async () => {
  server.use(
    http.post("*/api/v1/followers/7K3M-Q2XK/confirmation", ({ request }) =>
      request.headers.get("Follow-Secret") === "konfirmasi"
        ? HttpResponse.json({ ...WHOLE, secret: "rahasia" })
        : HttpResponse.json(problem(404, "follower-unknown"), { status: 404 }),
    ),
  );
  await page(<ConfirmPage token="7K3M-Q2XK.konfirmasi" />);
  await userEvent.click(await screen.findByRole("button", { name: "Ya, kirimi saya kabar" }));
  expect(await screen.findByRole("link", { name: "Lihat yang Anda ikuti" })).toHaveAttribute(
    "href",
    "/ikuti#7K3M-Q2XK.rahasia",
  );
});

test("a link that has expired says how to get another", async () => {
  server.use(
    http.post("*/api/v1/followers/7K3M-Q2XK/confirmation", () =>
      HttpResponse.json(problem(410, "follow-link-expired", { detail: "Tautan berlaku 48 jam." }), {
        status: 410,
      }),
    ),
  );
  await page(<ConfirmPage token="7K3M-Q2XK.konfirmasi" />);
  await userEvent.click(await screen.findByRole("button", { name: "Ya, kirimi saya kabar" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Tautan berlaku 48 jam.");
});

test("one press stops", async () => {
  let stopped = "";
  server.use(
    http.post("*/api/v1/unsubscriptions/:token", ({ params }) => {
      stopped = String(params.token);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  await page(<StopPage token="7K3M-Q2XK.berhenti" />);
  await userEvent.click(await screen.findByRole("button", { name: "Berhenti sekarang" }));
  expect(await screen.findByRole("status")).toHaveTextContent("Anda tidak mengikuti apa pun lagi");
  expect(stopped).toBe("7K3M-Q2XK.berhenti");
});

test("a unit sees how its messages go, and that there is no mail server", async () => {
  await import("@/i18n/id/workspace");
  server.use(
    http.get("*/api/v1/units/loka/messages", () =>
      HttpResponse.json({
        sending: false,
        since: "2026-08-28T00:00:00Z",
        topics: [
          {
            topic: "feedback.answered",
            label: { id: "Masukan Anda … sudah dijawab", en: "x" },
            waiting: 2,
            sent: 118,
            failed: 1,
          },
        ],
      }),
    ),
  );
  await showAt(
    "/",
    <WorkspaceMessages>
      <UnitMessages unit="loka" />
    </WorkspaceMessages>,
  );
  expect(await screen.findByRole("row", { name: "Masukan Anda … sudah dijawab 2 118 1" })).toBeVisible();
  expect(screen.getByText(/Server surel belum diatur/)).toBeVisible();
});
