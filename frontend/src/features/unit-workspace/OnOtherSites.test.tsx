import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import { loadConfig } from "@/config";
import { WorkspaceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { OnOtherSites } from "./OnOtherSites";

test("the code shows the open forums, or a standard whose name cannot end the code", async () => {
  server.use(
    http.get("*/config.json", () => HttpResponse.json({ api: "" })),
    http.get("*/api/v1/standards", ({ request }) => {
      const asked = new URL(request.url).searchParams;
      const items =
        asked.get("inForce") === "true" ? [{ slug: "sp-01-loka", code: "SP-01", title: "A & B" }] : [];
      return HttpResponse.json({ items });
    }),
  );
  await loadConfig();
  await import("@/i18n/id/workspace");
  await showAt(
    "/",
    <WorkspaceMessages>
      <Suspense>
        <OnOtherSites unitId="u" unitSlug="loka" />
      </Suspense>
    </WorkspaceMessages>,
  );
  const code = await screen.findByLabelText<HTMLTextAreaElement>("Kode HTML");
  expect(code.value).toContain('<fkp-forum unit="loka">');
  expect(code.value).toContain('/unit/loka">Forum konsultasi publik kami</a>');

  await screen.findByRole("option", { name: "SP-01 A & B" });
  await userEvent.selectOptions(screen.getByLabelText("Yang ditampilkan"), "sp-01-loka");
  expect(code.value).toContain('<fkp-standar standar="sp-01-loka">');
  expect(code.value).toContain('/standar-berlaku/sp-01-loka">A &amp; B</a>');
});
