import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { ExplainLateness } from "./ExplainLateness";

const ID = "01993b6e-5f00-7c3a-9d5e-0f1e2d3c4b5a";

/** A deadline for which a colleague may give a reason meanwhile. */
function service() {
  const state = { version: 1, lateReason: "", reads: 0, sent: [] as (string | null)[] };
  const etag = () => `"${state.version}"`;
  server.use(
    http.get("*/api/v1/deadlines/:id", () => {
      state.reads++;
      return HttpResponse.json({ id: ID, lateReason: state.lateReason }, { headers: { ETag: etag() } });
    }),
    http.put("*/api/v1/deadlines/:id/late-reason", ({ request }) => {
      const given = request.headers.get("If-Match");
      state.sent.push(given);
      return given === etag()
        ? HttpResponse.json({ id: ID })
        : HttpResponse.json(problem(412, "changed-meanwhile"), { status: 412 });
    }),
  );
  return state;
}

test("what one writes stays while the deadline is read anew, and undoes no colleague's words unawares", async () => {
  const far = service();
  const onClose = vi.fn();
  await act(async () => {
    show(
      <WorkspaceMessages>
        <ExplainLateness id={ID} onClose={onClose} />
      </WorkspaceMessages>,
    );
  });
  const reason = await screen.findByLabelText("Alasan");
  await userEvent.type(reason, "Menunggu hasil uji");

  far.version = 2;
  far.lateReason = "Kalender belum ada";
  act(() => void window.dispatchEvent(new Event("visibilitychange")));
  await waitFor(() => expect(far.reads).toBeGreaterThan(1));
  expect(screen.getByLabelText("Alasan")).toHaveValue("Menunggu hasil uji");

  await userEvent.click(screen.getByRole("button", { name: "Simpan alasan" }));
  const alert = await screen.findByRole("alert");
  await waitFor(() => expect(alert).toHaveTextContent("Kalender belum ada"));
  expect(screen.getByLabelText("Alasan")).toHaveValue("Menunggu hasil uji");
  await userEvent.click(screen.getByRole("button", { name: "Simpan isian saya" }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(far.sent).toEqual(['"1"', '"2"']);
});
