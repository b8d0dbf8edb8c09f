import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { loadConfig } from "@/config";
import { EvidenceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { PublicFiles } from "./PublicFiles";

test("everybody saves the moderation log of a forum in each form, in their language", async () => {
  server.use(http.get("*/config.json", () => HttpResponse.json({ api: "https://api.example" })));
  await loadConfig();
  await import("@/i18n/id/evidence");
  showAt(
    "/",
    <EvidenceMessages>
      <PublicFiles what="moderation" filter={{ forumId: "f" }} />
    </EvidenceMessages>,
  );
  const links = await screen.findAllByRole("link");
  expect(links.map((link) => link.textContent)).toEqual(["CSV", "Excel", "JSON"]);
  expect(links.map((link) => link.getAttribute("href"))).toEqual(
    ["CSV", "XLSX", "JSONL"].map(
      (format) => `https://api.example/api/v1/moderation-act-export?forumId=f&format=${format}&lang=id`,
    ),
  );
});
