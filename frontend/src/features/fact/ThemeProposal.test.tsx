import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { server } from "@/test/server";
import { showWhole } from "@/test/show";
import { ThemeProposal } from "./ThemeProposal";

test("the lowest elements are proposed as a theme with the survey they come from", async () => {
  const taken = vi.fn();
  let asked = new URLSearchParams();
  const element = (code: string, mean: number) => ({ code, mean });
  server.use(
    http.get("*/api/v1/units/u/survey-trend", ({ request }) => {
      asked = new URL(request.url).searchParams;
      return HttpResponse.json({
        items: [
          {
            title: "SKM Semester I 2026",
            periodFrom: "2026-01-01",
            periodTo: "2026-06-30",
            responses: 169,
            elements: [element("U1", 3.5), element("U3", 3.2), element("U8", 3.3), element("U9", 3.4)],
            lowest: ["U3", "U8", "U9"],
          },
        ],
      });
    }),
    http.get("*/api/v1/survey-rule", () =>
      HttpResponse.json({
        elements: ["U1", "U3", "U8", "U9"].map((code) => ({
          code,
          name: { id: `Unsur ${code}`, en: code },
          components: [],
        })),
      }),
    ),
  );
  await import("@/i18n/id/fact.json");
  await showWhole(<ThemeProposal unitId="u" standardIds={["s1", "s2"]} onTake={taken} />);
  expect(await screen.findByText(/SKM Semester I 2026/)).toBeVisible();
  // What users of other services say is no matter of this forum.
  expect(asked.getAll("standardId")).toEqual(["s1", "s2"]);
  expect(asked.get("unitWide")).toBe("true");
  await userEvent.click(screen.getByRole("button", { name: "Pakai usulan ini" }));
  expect(taken).toHaveBeenCalledWith("Perbaikan Unsur U3; Unsur U8; Unsur U9");
  expect(screen.getByRole("status")).toHaveTextContent("sudah diisi");
});
