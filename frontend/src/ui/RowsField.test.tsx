import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { WorkspaceMessages } from "@/i18n/Messages";
import { show } from "@/test/show";
import { RowsField } from "./RowsField";

function Rows() {
  const [rows, setRows] = useState([{ row: "a" }, { row: "b" }]);
  return (
    <RowsField
      name="baris"
      legend="Baris"
      error={undefined}
      rows={rows}
      fresh={() => ({ row: "c" })}
      addWords="Tambah"
      rowName={(place) => `Baris ${place + 1}`}
      onRows={setRows}
    >
      {({ row }) => <input aria-label={`isi ${row}`} />}
    </RowsField>
  );
}

async function page() {
  await act(async () =>
    show(
      <WorkspaceMessages>
        <Rows />
      </WorkspaceMessages>,
    ),
  );
  await screen.findByText("Tambah");
}

test("the focus goes to a row that was added, and to the next one where one was taken away", async () => {
  await page();
  await userEvent.click(screen.getByText("Tambah"));
  expect(screen.getByLabelText("isi c")).toHaveFocus();

  await userEvent.click(screen.getAllByRole("button", { name: /Baris 1/ })[0] as HTMLElement);
  expect(screen.getByLabelText("isi b")).toHaveFocus();
});

test("where the last row goes, the focus is on what holds the rows", async () => {
  await page();
  await userEvent.click(screen.getByRole("button", { name: /Baris 2/ }));
  await userEvent.click(screen.getByRole("button", { name: /Baris 1/ }));
  expect(screen.getByRole("group", { name: "Baris" })).toHaveFocus();
});
