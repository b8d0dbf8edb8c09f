import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { show } from "./test/show";

/** A list that is read late, and a button that adds to it. */
function Shelf({ read, add }: { read: () => Promise<string[]>; add: () => Promise<void> }) {
  const queries = useQueryClient();
  const list = useQuery({ queryKey: ["shelf"], queryFn: read });
  const adding = useMutation({
    mutationFn: add,
    onSettled: () => queries.invalidateQueries({ queryKey: ["shelf"] }),
  });
  return (
    <>
      <button type="button" onClick={() => adding.mutate()}>
        Tambah
      </button>
      {list.data && <p>Isi: {list.data.join(", ") || "kosong"}</p>}
    </>
  );
}

test("what was added before the list had come for the first time is in it", async () => {
  const shelf: string[] = [];
  const reads: (() => void)[] = [];
  const read = () => {
    const found = [...shelf];
    return new Promise<string[]>((answer) => {
      reads.push(() => answer(found));
    });
  };
  show(
    <Shelf
      read={read}
      add={async () => {
        shelf.push("satu");
      }}
    />,
  );
  await userEvent.click(await screen.findByText("Tambah"));
  await vi.waitFor(() => expect(reads).toHaveLength(2));
  await act(async () => {
    for (const answer of reads) answer();
  });
  expect(await screen.findByText("Isi: satu")).toBeVisible();
});
