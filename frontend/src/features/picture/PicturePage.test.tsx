import { act, screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import type { Picture, PictureCount, PictureEvidence, UnitPicture } from "@/api/types.gen";
import { EvidenceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { OneUnit } from "./OneUnit";
import { PicturePage } from "./PicturePage";
import type { PictureSearch } from "./search";

const PICTURE: Picture = {
  countedAt: "2026-11-27T05:00:00Z",
  measure: "FORUM",
  by: "REGION",
  year: 2026,
  groups: [
    {
      key: "12",
      name: "Sumatera Utara",
      units: 5,
      counts: [
        { state: "AGREED", units: 3 },
        { state: "NONE", units: 2 },
      ],
    },
    { key: "36", name: "36", units: 1, counts: [{ state: "HELD", units: 1 }] },
  ],
  years: [
    { year: 2025, units: 2, reckoned: 2, counts: [{ state: "AGREED", units: 2 }] },
    {
      year: 2026,
      units: 6,
      reckoned: 0,
      counts: [
        { state: "AGREED", units: 3 },
        { state: "HELD", units: 1 },
        { state: "NONE", units: 2 },
      ],
    },
  ],
};

async function shown(search: PictureSearch, answer: Picture) {
  server.use(http.get("*/api/v1/picture", () => HttpResponse.json(answer)));
  // The words of this page are fetched meanwhile.
  await act(async () => {
    await showAt(
      "/",
      <Suspense>
        <EvidenceMessages>
          <PicturePage search={search} />
        </EvidenceMessages>
      </Suspense>,
    );
  });
}

test("each chart says in words and as a table what it draws", async () => {
  await shown({ ukuran: "FORUM" }, PICTURE);
  const groups = await screen.findByRole("figure", { name: "Wilayah" });
  expect(within(groups).getByRole("link", { name: "Sumatera Utara" })).toBeVisible();
  expect(within(groups).getByText("3 dari 5 unit sesuai harapan")).toBeVisible();
  expect(within(groups).getByRole("link", { name: "Provinsi berkode 36" })).toBeVisible();
  expect(
    within(groups).getByRole("row", { name: "Sumatera Utara 3 0 2 5", hidden: true }),
  ).toBeInTheDocument();
  const years = screen.getByRole("figure", { name: "Perbandingan antar tahun" });
  expect(within(years).getByText("2025: 2 dari 2 unit sesuai harapan")).toBeVisible();
  expect(within(years).getByRole("row", { name: "2026 3 1 2 6 0", hidden: true })).toBeInTheDocument();
});

test("years before are compared by the same units, and what an institution aims at is in the picture", async () => {
  const picture: Picture = {
    ...PICTURE,
    measure: "CERTIFICATE",
    by: "INSTITUTION",
    groups: [
      {
        key: "bandung",
        name: "Pemerintah Kota Bandung",
        units: 0,
        counts: [],
        targetCount: 83,
        targetYear: 2013,
        statedCertified: 44,
        statedUnits: 83,
        source: "Berita kota",
        sample: true,
      },
    ],
    years: [
      {
        year: 2025,
        units: 4,
        reckoned: 4,
        counts: [
          { state: "CERTIFIED", units: 1 },
          { state: "UNKNOWN", units: 3 },
        ],
      },
    ],
  };
  await shown({ ukuran: "CERTIFICATE", menurut: "instansi" }, picture);
  const groups = await screen.findByRole("figure", { name: "Instansi" });
  const tile = within(groups).getByRole("listitem");
  expect(tile).toHaveTextContent("44 dari 83 unit bersertifikat (53%). Sumber: Berita kota Data contoh");
  expect(tile).toHaveTextContent("Target: 83 unit bersertifikat sampai 2013");
  expect(within(tile).queryByRole("link")).toBeNull();
  expect(screen.getByText("2025: 1 dari 4 unit sesuai harapan, 3 tidak tercatat")).toBeVisible();
});

test("an index says its year, the surveys it is of, and that it is too old to count as one of now", async () => {
  const named = { id: "u", slug: "loka", name: "Loka Contoh" };
  const evidence = (id: string, title: string): PictureEvidence => ({
    measure: "SURVEY",
    kind: "SURVEY",
    title,
    on: "2024-06-30",
    id,
    ref: id,
  });
  const year: UnitPicture = {
    unit: named,
    institution: named,
    year: 2026,
    countedOn: "2026-11-27",
    reckoned: false,
    standards: { state: "NONE", services: 2, covered: 0, inForce: 0 },
    forum: { state: "NONE" },
    review: { state: "NONE" },
    followUps: { state: "NONE", promised: 0, overdue: 0 },
    survey: { state: "LATE", index: 91.5, periodTo: "2024-06-30" },
    certificate: { state: "NONE", count: 0 },
  };
  server.use(
    http.get("*/api/v1/units/loka/picture", () =>
      HttpResponse.json({ years: [year], evidence: [evidence("a", "SKM Izin"), evidence("b", "SKM Aduan")] }),
    ),
  );
  await shown({ unit: "loka" }, PICTURE);
  const card = (await screen.findByText(/91,50 \(tahun 2024\)/)).closest("li");
  expect(card).toHaveTextContent("nilai SKM lebih dari setahun yang lalu");
  expect(card).toHaveTextContent("Nilai gabungan dari 2 survei");
  expect(screen.getByRole("link", { name: "SKM Izin" })).toHaveAttribute("href", "/survei/a/hasil");
  expect(screen.getByRole("link", { name: "SKM Aduan" })).toBeVisible();
});

test("a visitor is not offered what only members see, and an empty choice shows the way out", async () => {
  await shown({ ukuran: "FORUM", kelompok: "99" }, { ...PICTURE, groups: [], years: [] });
  expect(await screen.findByText("Tidak ada unit untuk pilihan ini.")).toBeVisible();
  expect(screen.getByRole("link", { name: "Tampilkan semua" })).toBeVisible();
  expect(screen.queryByRole("link", { name: "Masukan belum dijawab" })).toBeNull();
});

const UNIT: UnitPicture = {
  unit: { id: "u", slug: "loka", name: "Loka POM" },
  institution: { id: "i", slug: "bpom", name: "BPOM" },
  year: 2026,
  countedOn: "2026-11-27",
  reckoned: false,
  standards: { state: "ALL", services: 1, covered: 1, inForce: 1 },
  forum: { state: "AGREED" },
  review: { state: "CURRENT" },
  followUps: { state: "LATE", promised: 3, overdue: 3 },
  survey: { state: "NONE" },
  certificate: { state: "NONE", count: 0 },
};

const EVIDENCE: PictureEvidence[] = [
  { measure: "FOLLOW_UPS", kind: "FOLLOW_UP", title: "Loket", id: "a", ref: "fkp", from: "FORUM" },
  { measure: "FOLLOW_UPS", kind: "FOLLOW_UP", title: "Kursi", id: "b", ref: "skm", from: "SURVEY" },
  { measure: "FOLLOW_UPS", kind: "FOLLOW_UP", title: "Matriks", id: "c", ref: "c1", from: "CERTIFICATE" },
  { measure: "FOLLOW_UPS", kind: "FOLLOW_UP", title: "Rekaman", id: "d" },
  { measure: "INPUTS", kind: "INPUTS", title: "FKP 2026", id: "f", ref: "fkp", on: "2026-11-02", count: 4 },
];

async function one(unit: UnitPicture, evidence: PictureEvidence[]) {
  server.use(http.get("*/api/v1/units/loka/picture", () => HttpResponse.json({ years: [unit], evidence })));
  await act(async () => {
    await showAt(
      "/",
      <Suspense>
        <EvidenceMessages>
          <OneUnit slug="loka" />
        </EvidenceMessages>
      </Suspense>,
    );
  });
}

test("what is late and what waits leads members to where it stands, and on into their workspace", async () => {
  await one({ ...UNIT, inputs: { state: "WAITING", waiting: 5 } }, EVIDENCE);
  const to = (name: string) => screen.getByRole("link", { name }).getAttribute("href");
  expect(await screen.findByText(/4 menunggu, paling lama sejak 2 Nov 2026/)).toBeVisible();
  expect(to("Loket")).toBe("/forum/fkp/hasil");
  expect(to("Kursi")).toBe("/survei/skm/hasil");
  expect(to("Matriks")).toBe("/sertifikat?buka=c1");
  expect(screen.queryByRole("link", { name: "Rekaman" })).toBeNull();
  expect(to("FKP 2026")).toBe("/forum/fkp");
  expect(to("Buka kotak masuk unit")).toBe("/kelola/loka/masukan?keadaan=OPEN");
  expect(to("Buka tindak lanjut unit")).toBe("/kelola/loka/tindak-lanjut");
});

test("everybody else is led to what is public and to no workspace", async () => {
  await one(UNIT, EVIDENCE.slice(0, 4));
  expect(await screen.findByRole("link", { name: "Kursi" })).toBeVisible();
  expect(screen.queryByRole("heading", { name: "Masukan belum dijawab" })).toBeNull();
  expect(screen.queryByRole("link", { name: "Buka tindak lanjut unit" })).toBeNull();
});

/** The units of one group, with its counts; answers which states were asked for. */
async function group(keadaan: PictureSearch["keadaan"], counts: PictureCount[]) {
  const states: (string | null)[] = [];
  server.use(
    http.get("*/api/v1/picture/units", ({ request }) => {
      states.push(new URL(request.url).searchParams.get("state"));
      return HttpResponse.json({ items: [UNIT] });
    }),
  );
  const groups = [{ key: "12", name: "Sumatera Utara", units: 4, counts }];
  await shown(
    { ukuran: "FORUM", kelompok: "12", ...(keadaan && { keadaan }) },
    { ...PICTURE, groups, year: 2024 },
  );
  return states;
}

const ALL_KNOWN: PictureCount[] = [{ state: "AGREED", units: 4 }];

test("units of which nothing is known are found by that where there are any", async () => {
  await group(undefined, [
    { state: "AGREED", units: 1 },
    { state: "UNKNOWN", units: 3 },
  ]);
  const narrow = await screen.findByRole("navigation", { name: "Tampilkan hanya keadaan ini" });
  expect(within(narrow).getByRole("link", { name: "tidak tercatat" })).toHaveAttribute(
    "href",
    expect.stringContaining("keadaan=UNKNOWN"),
  );
});

test("an address that asks for them is followed, and says so", async () => {
  const states = await group("UNKNOWN", ALL_KNOWN);
  const narrow = await screen.findByRole("navigation", { name: "Tampilkan hanya keadaan ini" });
  expect(within(narrow).getByRole("link", { name: "tidak tercatat" })).toHaveAttribute(
    "aria-current",
    "true",
  );
  await waitFor(() => expect(states).toEqual(["UNKNOWN"]));
});

test("where everything is known, nothing unknown is offered", async () => {
  await group(undefined, ALL_KNOWN);
  const narrow = await screen.findByRole("navigation", { name: "Tampilkan hanya keadaan ini" });
  expect(within(narrow).getByRole("link", { name: "forum dengan Berita Acara" })).toBeVisible();
  expect(within(narrow).queryByRole("link", { name: "tidak tercatat" })).toBeNull();
});
