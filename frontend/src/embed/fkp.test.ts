import { parse } from "@formatjs/icu-messageformat-parser";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { ForumSummary, Standard, StandardVersion } from "@/api/types.gen";
import { problem } from "@/test/problem";
import { server } from "@/test/server";

// jsdom makes no style sheets by script.
vi.stubGlobal(
  "CSSStyleSheet",
  class {
    replaceSync() {}
  },
);

const HOME = "https://fkp.contoh.example";
const FORUM = {
  slug: "peninjauan-2026",
  title: "Peninjauan <b>enam</b> standar",
  closesAt: "2026-11-30T09:00:00Z",
  unit: { zone: "Asia/Jakarta" },
} as ForumSummary;
const STANDARD = {
  slug: "sp-01-loka",
  code: "SP-01",
  title: "Sertifikasi",
  inForce: { versionNumber: 2, since: "2026-01-01", decreeId: "d" },
} as Standard;
const VERSION = {
  components: [
    {
      code: "SD3",
      complete: true,
      rows: [{ kind: "TIME", id: "a", subject: "Izin", amount: 5, unit: "WORKING_DAYS" }],
      content: {
        type: "doc",
        content: [
          {
            type: "paragraph",
            content: [
              { type: "text", text: "<img src=x onerror=alert(1)>" },
              {
                type: "text",
                text: "tautan",
                marks: [{ type: "link", attrs: { href: "javascript:alert(1)" } }],
              },
            ],
          },
          { type: "video" },
        ],
      },
    },
  ],
} as unknown as StandardVersion;

beforeAll(async () => {
  const { WORDS } = await import("./words");
  // As the build leaves them.
  for (const words of Object.values(WORDS)) {
    for (const [key, message] of Object.entries(words)) {
      if (/[{<']/.test(String(message))) words[key] = parse(String(message));
    }
  }
  await import("./fkp");
});

afterEach(() => document.body.replaceChildren());

/** What a host writes, and what we show in it. */
function hosted(html: string) {
  document.body.innerHTML = html;
  const host = document.body.querySelector("fkp-forum, fkp-standar");
  return { host, shown: within(host?.shadowRoot as unknown as HTMLElement) };
}

function forums(...items: ForumSummary[]) {
  server.use(
    http.get(`${HOME}/api/v1/units/loka`, () => HttpResponse.json({ id: "u", name: "Loka" })),
    http.get(`${HOME}/api/v1/forums`, ({ request }) => {
      const asked = new URL(request.url).searchParams;
      return HttpResponse.json({
        items: asked.get("unitId") === "u" && asked.get("status") === "OPEN" ? items : [],
      });
    }),
  );
}

test("the open forums of a unit stand with their last day and a way to give input", async () => {
  vi.useFakeTimers({ now: Date.parse("2026-11-27T02:00:00Z"), toFake: ["Date"] });
  forums(FORUM);
  const { shown } = hosted(`<fkp-forum unit="loka" alamat="${HOME}/" tingkat-judul="2"></fkp-forum>`);

  expect(await shown.findByRole("heading", { level: 2, name: "Forum konsultasi publik" })).toBeVisible();
  const title = shown.getByRole("heading", { level: 3, name: FORUM.title });
  expect(within(title).getByRole("link")).toHaveAttribute("href", `${HOME}/forum/peninjauan-2026`);
  expect(shown.getByText(/Masukan ditunggu/)).toHaveTextContent(
    "Masukan ditunggu sampai Senin, 30 November 2026 pukul 16.00 WIB (3 hari lagi)",
  );
  expect(shown.getByRole("link", { name: `Beri masukan: ${FORUM.title}` })).toHaveAttribute(
    "href",
    `${HOME}/forum/peninjauan-2026/masukan`,
  );
  vi.useRealTimers();
});

test("a host in English reads English, and hears what is Indonesian as such", async () => {
  forums();
  const { shown } = hosted(`<main lang="en-GB"><fkp-forum unit="loka" alamat="${HOME}"></fkp-forum></main>`);

  expect(await shown.findByText("No forum is open at the moment.")).toBeVisible();
  expect(shown.getByText("Loka")).toHaveAttribute("lang", "id");
});

test("a standard in force shows its components, of which no word is obeyed", async () => {
  server.use(
    http.get(`${HOME}/api/v1/standards/sp-01-loka`, () => HttpResponse.json(STANDARD)),
    http.get(`${HOME}/api/v1/standards/sp-01-loka/versions/2`, () => HttpResponse.json(VERSION)),
  );
  const { host, shown } = hosted(`<fkp-standar standar="sp-01-loka" alamat="${HOME}"></fkp-standar>`);

  expect(await shown.findByRole("heading", { level: 3, name: "SP-01 Sertifikasi" })).toBeVisible();
  expect(shown.getByText(/berlaku sejak 1 Jan 2026/)).toBeVisible();
  expect(host?.shadowRoot?.querySelectorAll("details")).toHaveLength(14);
  expect(host?.shadowRoot).toHaveTextContent("Izin: paling lama 5 hari kerja");
  expect(host?.shadowRoot).toHaveTextContent("<img src=x onerror=alert(1)>tautan");
  expect(host?.shadowRoot?.querySelectorAll("img, [href^=javascript], [style]")).toHaveLength(0);
});

test("a standard that is not in force yet says so and leads to its draft", async () => {
  server.use(
    http.get(`${HOME}/api/v1/standards/sp-01-loka`, () =>
      HttpResponse.json({ ...STANDARD, inForce: undefined }),
    ),
  );
  const { shown } = hosted(`<fkp-standar standar="sp-01-loka" alamat="${HOME}"></fkp-standar>`);

  expect(await shown.findByText("Standar ini belum berlaku.")).toBeVisible();
  expect(shown.getByRole("link", { name: "Baca rancangannya" })).toHaveAttribute(
    "href",
    `${HOME}/standar/sp-01-loka`,
  );
});

test("what the host put inside stays until ours comes, and one may ask again where one was", async () => {
  let failing = true;
  let answer = () => {};
  const asked = new Promise<void>((go) => {
    answer = go;
  });
  forums(FORUM);
  server.use(
    http.get(`${HOME}/api/v1/units/loka`, async () => {
      await asked;
      return failing ? HttpResponse.error() : undefined;
    }),
  );
  const { host, shown } = hosted(
    `<fkp-forum unit="loka" alamat="${HOME}"><a href="${HOME}/unit/loka">Forum kami</a></fkp-forum>`,
  );
  expect(await shown.findByText("Sedang memuat")).toBeVisible();
  expect(host?.shadowRoot?.querySelector("slot")).toBeInTheDocument();

  answer();
  expect(await shown.findByText("Belum dapat dimuat.")).toHaveAttribute("role", "status");
  expect(screen.getByRole("link", { name: "Forum kami" })).toBeVisible();
  expect(host?.shadowRoot?.querySelector("slot")).toBeInTheDocument();

  failing = false;
  await userEvent.click(shown.getByRole("button", { name: "Coba lagi" }));
  expect(await shown.findByRole("link", { name: FORUM.title })).toBeVisible();
  expect(host?.shadowRoot?.querySelector("slot")).not.toBeInTheDocument();
  expect(host?.shadowRoot?.activeElement).toHaveClass("box");
});

test("what is not there is said, with a link to the site and nothing to press in vain", async () => {
  server.use(
    http.get(`${HOME}/api/v1/units/gone`, () =>
      HttpResponse.json(problem(404, "not-found"), { status: 404 }),
    ),
  );
  const { shown } = hosted(`<fkp-forum unit="gone" alamat="${HOME}"></fkp-forum>`);

  expect(await shown.findByText("Tidak ada, atau tidak terbuka untuk umum.")).toBeVisible();
  expect(shown.getByRole("link", { name: "Buka di situs konsultasi publik" })).toHaveAttribute(
    "href",
    `${HOME}/unit/gone`,
  );
  expect(shown.queryByRole("button")).not.toBeInTheDocument();
});

test("another unit in the attribute is another question", async () => {
  forums(FORUM);
  const { host, shown } = hosted(`<fkp-forum unit="gone" alamat="${HOME}"></fkp-forum>`);
  host?.setAttribute("unit", "loka");

  expect(await shown.findByRole("link", { name: FORUM.title })).toBeVisible();
});
