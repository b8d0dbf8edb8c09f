import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { UNIT } from "./demo.ts";
import { arrived } from "./people.ts";

/** Those who together may see every page, each on a page of their own. */
interface Viewers {
  visitor: Page;
  organiser: Page;
  admin: Page;
}

/** Every address of the route tree, so that a new page is looked at without anybody thinking of it. */
const ROUTES = routes(readFileSync(new URL("../src/routeTree.gen.ts", import.meta.url), "utf8"));

/** Pages that ask whoever comes to log in. */
const FOR_MEMBERS = /^\/(kelola|saya|gabung)/;

const NO_ID = "00000000-0000-7000-8000-000000000000";

/** Pages that show something else when the address asks for it. */
const ASKED = [
  "/forum/$slug?standar=SP-01",
  "/forum/$slug/masukan?standar=SP-01&komponen=SD3",
  "/forum/$slug/masukan?standar=SP-01&komponen=SD3&akun=true",
  "/kelola/$unit/masukan?buka=$feedback",
  "/cari?q=pelayanan",
  "/cari?q=pelayanan&kind=STANDARD",
  "/standar-berlaku?q=pangan",
  "/standar-berlaku/banding?standar=$inForce",
  "/kelola/$unit/standar/$standard?komponen=SD3",
  "/standar/$slug/bandingkan?dari=1&ke=2",
  "/sertifikat?buka=$certificate",
  "/kelola/$unit/sertifikat?buka=$certificate",
  "/buku-register?peristiwa=forum.announced",
  "/gambaran?menurut=instansi&ukuran=CERTIFICATE",
  "/gambaran?kelompok=12&ukuran=FORUM",
  "/gambaran?unit=$unit",
  "/survei/$slug?kios",
  "/kelola/$unit/survei/$survey?bagian=ketik",
  "/kelola/$unit/survei/$survey?bagian=impor",
  "/kelola/$unit/survei/$survey?bagian=cetak",
  "/kelola/$unit/survei/$survey?bagian=ubah",
  "/tidak-ada",
];

/** Opens every page, as whoever may see it, and looks at it; the three look around at the same time. */
export async function everyPage(
  { visitor, organiser, admin }: Viewers,
  language: string,
  look: (page: Page, path: string) => Promise<void>,
) {
  const found = await values(visitor);
  const paths = new Map<Page, string[]>([visitor, organiser, admin].map((page) => [page, []]));
  for (const route of [...ROUTES, ...ASKED]) {
    const path = route.replace(/\$(\w+)/g, (_, name: string) => found(route, name));
    const page = route.startsWith("/kelola/admin") ? admin : FOR_MEMBERS.test(route) ? organiser : visitor;
    paths.get(page)?.push(path);
  }
  await Promise.all(
    [...paths].map(async ([page, own]) => {
      await page.addInitScript((spoken) => localStorage.setItem("fkp.language", spoken), language);
      for (const path of own) {
        await show(page, path);
        await look(page, path);
      }
    }),
  );
}

function routes(tree: string) {
  const list = /interface FileRoutesByTo \{([^}]*)\}/.exec(tree)?.[1] ?? "";
  return [...list.matchAll(/"([^"]+)":/g)].map(([, path]) => path ?? "/");
}

/** Goes there, and waits until all has come. */
export async function show(page: Page, path: string) {
  await page.goto(path);
  await arrived(page);
  // The gallery shows what loading looks like, so it never ends there.
  if (path !== "/gaya") await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
}

/** What stands for the parameters of an address, from the demo. */
async function values(visitor: Page) {
  const ask = async (path: string) => (await (await visitor.request.get(`/api/v1/${path}`)).json()).items[0];
  const forum = await ask("forums?status=OPEN");
  const feedback = await ask(`forums/${forum.slug}/feedback`);
  const service = await ask("services");
  const standard = await ask("standards");
  const institution = await ask("institutions");
  const unit = await ask("units");
  const session = await ask(`forums/${forum.slug}/sessions`);
  const inForce = await ask("standards?inForce=true");
  const decree = await ask("decrees");
  const certificate = await ask("certificates");
  // Where the demo has none, its pages say so.
  const survey = (await ask(`units/${UNIT}/surveys`)) ?? { id: NO_ID, slug: "belum-ada" };
  const bySlug: Record<string, string> = {
    "/forum/": forum.slug,
    "/layanan/": service.slug,
    "/standar/": inForce.slug,
    "/standar-berlaku/": inForce.slug,
    "/survei/": survey.slug,
    "/unit/": UNIT,
  };

  const byName: Record<string, string> = {
    unit: UNIT,
    forum: forum.slug,
    feedback: feedback.id,
    id: feedback.id,
    service: service.id,
    session: session.id,
    standard: standard.id,
    institution: institution.id,
    number: "0000-0000",
    year: "2024",
    decree: decree.id,
    certificate: certificate.id,
    inForce: inForce.slug,
    // Only members may ask which there are, so the page says that there is none.
    stakeholder: NO_ID,
    survey: survey.id,
  };
  return (route: string, name: string) => {
    if (route.startsWith("/kelola/admin") && name === "unit") return String(unit.id);
    if (route.startsWith("/pertemuan/") && name === "id") return String(session.id);
    const slug = Object.entries(bySlug).find(([start]) => route.startsWith(start))?.[1];
    return String((name === "slug" ? slug : byName[name]) ?? name);
  };
}
