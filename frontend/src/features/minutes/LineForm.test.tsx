import { useQuery } from "@tanstack/react-query";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import type { Forum } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { LineForm } from "./LineForm";
import { BLANK } from "./lineText";
import { presentAt } from "./minutes.queries";

function Writing() {
  const { data = [] } = useQuery({ ...presentAt("pertemuan"), staleTime: 0 });
  return (
    <LineForm
      value={BLANK}
      forum={{ standards: [] as Forum["standards"] } as Forum}
      present={data}
      asked={[]}
      speakers={[]}
      rewriting={false}
      onChange={() => {}}
      onDone={() => {}}
      onLeave={() => {}}
    />
  );
}

test("who came meanwhile is there when somebody begins to write", async () => {
  const came = [{ id: "siti", arrival: 1, name: "Siti Contoh" }];
  server.use(
    http.get("*/api/v1/sessions/:id/attendances", () => HttpResponse.json({ items: came, next: null })),
  );
  await act(() =>
    showAt(
      "/",
      <WorkspaceMessages>
        <Writing />
      </WorkspaceMessages>,
    ),
  );
  await screen.findByRole("option", { name: "1 · Siti Contoh" });
  came.push({ id: "rina", arrival: 2, name: "Rina Contoh" });

  fireEvent.focus(screen.getAllByRole("combobox")[0] as HTMLElement);

  await waitFor(() => expect(screen.getByRole("option", { name: "2 · Rina Contoh" })).toBeInTheDocument());
});
