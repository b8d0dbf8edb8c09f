import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { AssessmentRules, IndicatorRule } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { show } from "@/test/show";
import { Refusal } from "@/ui/problem";
import { RulesForm } from "./RulesForm";

const SCALE: IndicatorRule["scale"] = ["nol", "satu", "dua", "tiga", "empat", "lima"];

const RULES: AssessmentRules = {
  id: "01993b6e-5f00-7c3a-9d5e-0f1e2d3c4b5a",
  validFrom: "2023-01-01",
  source: "Pedoman Menteri PANRB 5/2023",
  indicators: [
    { indicator: "STANDARDS_AVAILABLE", weight: 60, name: "Standar", scale: SCALE, bounds: [] },
    { indicator: "PLAN_DONE", weight: 40, name: "Rencana", scale: SCALE, bounds: [30, 80, 100] },
  ],
  changedAt: "2024-01-01T00:00:00Z",
  version: 0,
};

async function shown(error: unknown = null) {
  const onSave = vi.fn();
  // The words of the workspace are fetched meanwhile.
  await act(async () => {
    show(
      <WorkspaceMessages>
        <RulesForm rules={RULES} error={error} busy={false} onSave={onSave} />
      </WorkspaceMessages>,
    );
  });
  await screen.findByRole("button", { name: "Simpan" });
  return onSave;
}

test("weights are added up while they are written, and all is saved whole", async () => {
  const onSave = await shown();
  expect(screen.getByText("Jumlah bobot 100 dari 100")).toBeVisible();
  await userEvent.click(screen.getByText("Standar"));
  const weight = screen.getAllByLabelText("Bobot")[0] as HTMLElement;
  await userEvent.clear(weight);
  await userEvent.type(weight, "59,5");
  expect(screen.getByText("Jumlah bobot 99,5 dari 100")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Simpan" }));
  expect(onSave.mock.calls[0]?.[0]).toEqual({
    source: RULES.source,
    indicators: [{ ...RULES.indicators[0], weight: 59.5 }, RULES.indicators[1]],
  });
});

test("what the service refuses opens its indicator and stands at its field", async () => {
  const errors = [{ pointer: "/indicators/1/bounds", code: "count", detail: "harus berisi 3 angka" }];
  await shown(
    new Refusal(
      {
        type: "t",
        title: "Isian belum benar",
        status: 400,
        detail: "d",
        code: "refused",
        traceId: "t",
        errors,
      },
      400,
      undefined,
    ),
  );
  const group = screen.getByRole("group", { name: /^Persen/ });
  expect(group).toBeVisible();
  expect(within(group).getByText("harus berisi 3 angka")).toBeVisible();
});

test("a bound out of order is said at its own field", async () => {
  const errors = [{ pointer: "/indicators/1/bounds/1", code: "order", detail: "harus lebih dari 30" }];
  await shown(
    new Refusal(
      {
        type: "t",
        title: "Isian belum benar",
        status: 400,
        detail: "d",
        code: "refused",
        traceId: "t",
        errors,
      },
      400,
      undefined,
    ),
  );
  const group = screen.getByRole("group", { name: /^Persen/ });
  expect(within(group).getByLabelText("Batas 2")).toHaveAccessibleDescription("harus lebih dari 30");
});
