import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import { expect, test } from "vitest";
import type { BriefingConfirmation, OpenBriefing, OwnBriefing } from "@/api/types.gen";
import { MeetingMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { OfficerPage } from "./OfficerPage";

const STANDARD = {
  versionId: "v",
  standardId: "s",
  slug: "pengaduan",
  code: "SP-01",
  title: "Layanan Pengaduan",
  number: 2,
};

const OWN: OwnBriefing = {
  number: "4W8P-T1ZF",
  briefingNumber: "7K3M-Q2XK",
  name: "Siti",
  presentAt: "2026-11-27T02:05:00Z",
  readings: [{ versionId: "v", readAt: "2026-11-27T02:06:00Z" }],
};

let briefings = 0;

/** Each a briefing of its own, since what was said stays on the device. */
async function page(more: Partial<OpenBriefing> = {}) {
  const briefing: OpenBriefing = {
    number: `7K3M-${++briefings}`,
    unit: { id: "u", slug: "loka", name: "Loka POM" },
    title: "Sosialisasi petugas loket",
    startsAt: "2026-11-27T02:00:00Z",
    endsAt: "2026-11-27T04:00:00Z",
    zone: "Asia/Jakarta",
    leader: "Bambang",
    readableUntil: "2026-12-11",
    state: "PLANNED",
    phase: "DAY",
    standards: [STANDARD],
    materials: [],
    ...more,
  };
  server.use(http.get("*/api/v1/briefing-links/:number", () => HttpResponse.json(briefing)));
  await import("@/i18n/id/meeting");
  await showAt(
    "/",
    <MeetingMessages>
      <Suspense>
        <OfficerPage number={briefing.number}>{({ number }) => <p>data {number}</p>}</OfficerPage>
      </Suspense>
    </MeetingMessages>,
  );
  await screen.findByRole("heading", { level: 1 });
}

test("what was not answered is sent again under its key, and then the device goes on with its own entry", async () => {
  const sent: { key: string | null; body: BriefingConfirmation }[] = [];
  const answers = [
    () => HttpResponse.error(),
    () => HttpResponse.json({ own: OWN, secret: "x" }, { status: 201 }),
  ];
  server.use(
    http.post("*/api/v1/briefing-links/:number/confirmations", async ({ request }) => {
      sent.push({
        key: request.headers.get("Idempotency-Key"),
        body: (await request.json()) as BriefingConfirmation,
      });
      return (answers.shift() as () => Response)();
    }),
    http.get("*/api/v1/briefing-officers/:number", () => HttpResponse.json(OWN)),
  );
  await page();
  await userEvent.click(await screen.findByRole("button", { name: "Kirim" }));
  expect(
    await screen.findAllByText(/Centang hadir, atau standar yang sudah Anda baca dan pahami\.$/),
  ).toHaveLength(2);
  expect(sent).toEqual([]);

  await userEvent.type(screen.getByLabelText("Nama"), "Siti");
  await userEvent.click(screen.getByLabelText("Saya hadir"));
  await userEvent.click(screen.getByLabelText(/telah membaca dan memahami SP-01/));
  await userEvent.click(screen.getByRole("button", { name: "Kirim" }));
  expect(await screen.findByText(/Belum terkirim/)).toBeVisible();
  expect(screen.getByLabelText("Nama")).toHaveValue("Siti");
  await userEvent.click(await screen.findByRole("button", { name: "Kirim lagi" }));

  expect(await screen.findByText("Terima kasih, Siti. Catatan Anda sudah diterima.")).toBeVisible();
  expect(screen.getByText("data 4W8P-T1ZF")).toBeVisible();
  expect(sent).toHaveLength(2);
  expect(sent[1]).toEqual(sent[0]);
  expect(sent[0]?.body.said).toEqual({ present: true, versionIds: ["v"] });
});

test("later only reading is asked for, and a refusal keeps what was typed", async () => {
  server.use(
    http.post("*/api/v1/briefing-links/:number/confirmations", () =>
      HttpResponse.json(problem(409, "officer-known"), { status: 409 }),
    ),
  );
  await page({ phase: "READING" });
  expect(screen.queryByLabelText("Saya hadir")).not.toBeInTheDocument();
  await userEvent.type(await screen.findByLabelText("Nama"), "Siti");
  await userEvent.click(screen.getByLabelText(/telah membaca dan memahami SP-01/));
  await userEvent.click(screen.getByRole("button", { name: "Kirim" }));
  expect(await screen.findByRole("button", { name: "Kirim lagi" })).toBeVisible();
  expect(screen.getByLabelText("Nama")).toHaveValue("Siti");
});

test("one that was cancelled says why and asks for nothing", async () => {
  await page({ state: "CANCELLED", phase: "CLOSED", cancelReason: "Diganti pekan depan" });
  expect(await screen.findByText(/Diganti pekan depan/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Kirim" })).not.toBeInTheDocument();
});
