import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { problem } from "@/test/problem";
import { show } from "@/test/show";
import { ErrorSummary } from "./ErrorSummary";
import { TextField } from "./fields";
import { Refusal } from "./problem";

const refusal = new Refusal(
  problem(400, "invalid-request", {
    errors: [{ pointer: "/contact", code: "pattern", detail: "Surel belum lengkap" }],
  }),
  400,
  undefined,
);

test("the summary takes the focus and leads to the field it names, which says the same above its box", async () => {
  show(
    <>
      <ErrorSummary error={refusal} />
      <TextField name="contact" label="Surel" error="Surel belum lengkap" />
    </>,
  );

  expect(screen.getByRole("alert").parentElement).toHaveFocus();
  expect(screen.getByRole("heading", { name: "Ada 1 hal yang perlu dilengkapi" })).toBeVisible();

  await userEvent.click(screen.getByRole("link", { name: "Surel belum lengkap" }));

  expect(screen.getByLabelText("Surel")).toHaveFocus();
  expect(screen.getByLabelText("Surel")).toHaveAccessibleDescription("Surel belum lengkap");
  expect(screen.getByLabelText("Surel")).toBeInvalid();
});

test("when the service did not answer, it says that what was written is still there", () => {
  show(<ErrorSummary error={new TypeError("failed")} />);
  expect(screen.getByRole("alert")).toHaveTextContent("Tulisan Anda masih ada");
});
