import { HttpResponse, http } from "msw";
import { server } from "@/test/server";
import { keepFile } from "./keepFile.queries";

const scan = () => new File(["lembar"], "lembar.pdf", { type: "application/pdf" });

/** A service that keeps files by their keys; `answers` says whether its answer arrives. */
function service() {
  const kept = new Map<string, string>();
  const state = { answers: true };
  server.use(
    http.post("*/api/v1/files", ({ request }) => {
      const key = String(request.headers.get("Idempotency-Key"));
      const id = kept.get(key) ?? `berkas-${kept.size + 1}`;
      kept.set(key, id);
      return state.answers ? HttpResponse.json({ id }, { status: 201 }) : HttpResponse.error();
    }),
  );
  return state;
}

test("a file whose answer was lost is not kept a second time", async () => {
  const far = service();
  const file = scan();
  far.answers = false;
  await expect(keepFile("unit", file)).rejects.toThrow();

  far.answers = true;

  expect(await keepFile("unit", file)).toBe("berkas-1");
  expect(await keepFile("unit", file)).toBe("berkas-1");
});

test("another file is another, whatever it holds", async () => {
  service();
  expect(await keepFile("unit", scan())).toBe("berkas-1");
  expect(await keepFile("unit", scan())).toBe("berkas-2");
});

test("a file that the service would not take is named with the limit, and is not sent", async () => {
  let sent = false;
  server.use(
    http.post("*/api/v1/files", () => {
      sent = true;
      return HttpResponse.json({ id: "berkas-1" }, { status: 201 });
    }),
  );
  const large = scan();
  Object.defineProperty(large, "size", { value: 20 * 1024 * 1024 + 1 });
  await expect(keepFile("unit", large)).rejects.toMatchObject({
    message: expect.stringContaining("lembar.pdf berukuran 20,1 MB, sedangkan batasnya 20 MB"),
    problem: { code: "too-large", title: "Berkas terlalu besar" },
  });
  expect(sent).toBe(false);
});
