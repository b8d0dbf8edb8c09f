import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { EvidenceMessages } from "@/i18n/Messages";
import { showAt } from "@/test/show";
import { CheckForm } from "./CheckForm";

test("each time the link is not whole, that is said where the focus goes", async () => {
  await showAt(
    "/",
    <EvidenceMessages>
      <CheckForm />
    </EvidenceMessages>,
  );
  const check = screen.getByRole("button", { name: "Lihat masukan saya" });

  await userEvent.click(check);
  expect(screen.getByRole("alert").parentElement).toHaveFocus();
  await userEvent.type(screen.getByLabelText("Tautan pribadi"), "7K4M-29Q4");
  await userEvent.click(check);

  expect(screen.getByRole("alert").parentElement).toHaveFocus();
});

test("a whole link leads to its receipt, with the secret in the fragment", async () => {
  const { router } = await showAt(
    "/",
    <EvidenceMessages>
      <CheckForm />
    </EvidenceMessages>,
  );
  await userEvent.type(
    screen.getByLabelText("Tautan pribadi"),
    "http://localhost/tanda-terima/7K4M-29Q4#rahasia",
  );
  await userEvent.click(screen.getByRole("button", { name: "Lihat masukan saya" }));
  expect(router.state.location.href).toBe("/tanda-terima/7K4M-29Q4#rahasia");
});
