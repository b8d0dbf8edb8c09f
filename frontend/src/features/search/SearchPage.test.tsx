import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { SearchHit } from "@/api/types.gen";
import { EvidenceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { SearchPage } from "./SearchPage";

const SEARCH = "*/api/v1/search";

function hit(kind: SearchHit["kind"], id: string, more: Partial<SearchHit> = {}): SearchHit {
  return {
    kind,
    id,
    slug: `alamat-${id}`,
    title: [
      { text: "Standar ", found: false },
      { text: "pelayanan", found: true },
    ],
    excerpt: [],
    unitName: "Loka POM",
    at: "2026-11-20T02:41:00Z",
    ...more,
  };
}

function page(q: string, kind?: SearchHit["kind"]) {
  return showAt(
    "/cari",
    <EvidenceMessages>
      <SearchPage q={q} kind={kind} />
    </EvidenceMessages>,
    "$",
  );
}

test("groups what is found, marks the words and leads to each", async () => {
  server.use(
    http.get(SEARCH, () =>
      HttpResponse.json({
        items: [
          hit("FORUM", "f"),
          hit("STANDARD", "s", { component: "SD3", excerpt: [{ text: "melayani", found: true }] }),
          hit("FEEDBACK", "m", { excerpt: [{ text: "Dilayani dengan ramah", found: true }] }),
        ],
      }),
    ),
  );
  await page("pelayanan");
  expect(await screen.findByRole("heading", { name: "Hasil untuk “pelayanan”" })).toBeVisible();
  const standards = screen.getByRole("region", { name: "Standar" });
  expect(within(standards).getByRole("link")).toHaveAttribute("href", "/standar/alamat-s#SD3");
  expect(within(standards).getByText("melayani").tagName).toBe("MARK");
  const inputs = screen.getByRole("region", { name: "Masukan" });
  expect(within(inputs).getByRole("link", { name: "Masukan dari 20 November 2026" })).toHaveAttribute(
    "href",
    "/masukan/m",
  );
  expect(screen.queryByRole("region", { name: "Unit" })).toBeNull();
});

test("says what was looked for instead of a misspelt word", async () => {
  server.use(
    http.get(SEARCH, () => HttpResponse.json({ items: [hit("FORUM", "f")], corrected: "pelayanan" })),
  );
  await page("pelayanna");
  expect(await screen.findByRole("status")).toHaveTextContent(
    "Tidak ada yang memuat “pelayanna”. Ini hasil untuk “pelayanan”.",
  );
});

test("shows one kind page after page", async () => {
  server.use(
    http.get(SEARCH, ({ request }) => {
      const asked = new URL(request.url).searchParams;
      expect(asked.get("kind")).toBe("UNIT");
      return HttpResponse.json(
        asked.has("cursor") ? { items: [hit("UNIT", "2")] } : { items: [hit("UNIT", "1")], next: "lagi" },
      );
    }),
  );
  await page("loka", "UNIT");
  await userEvent.click(await screen.findByRole("button", { name: "Tampilkan lebih banyak" }));
  await waitFor(() => expect(screen.getAllByRole("link", { name: /pelayanan/ })).toHaveLength(2));
});

test("says what to do where nothing is found or asked", async () => {
  server.use(http.get(SEARCH, () => HttpResponse.json({ items: [] })));
  const { unmount } = await page("zzz", "UNIT");
  expect(await screen.findByText(/Tidak ada yang cocok dengan/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Cari di semua jenis" })).toHaveAttribute("href", "/cari?q=zzz");
  unmount();
  await page("");
  expect(screen.getByText(/Ketik yang ingin Anda cari/)).toBeVisible();
});
