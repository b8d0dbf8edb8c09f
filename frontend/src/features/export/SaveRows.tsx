import { lazy, Suspense, useState } from "react";
import { FormattedMessage } from "react-intl";
import type { DataSet } from "@/api/types.gen";
import type { Which } from "./export.queries";

const SaveDialog = lazy(() => import("./SaveDialog").then(({ SaveDialog }) => ({ default: SaveDialog })));

type SaveProps = { which: Which; zone: string };

type SetsProps = { sets: readonly [DataSet, ...DataSet[]]; zone: string } & Omit<Which, "dataSet">;

/** Rows of the unit as a file. What it opens is loaded only then. */
export function SaveRows({ which, zone }: SaveProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="btn dense" onClick={() => setOpen(true)}>
        <FormattedMessage id={`export.open.${which.dataSet}`} />
      </button>
      {open && (
        <Suspense>
          <SaveDialog which={which} zone={zone} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** Any of several sets; which of them is chosen in the dialog. */
export function SaveSets({ sets, zone, ...of }: SetsProps) {
  const [open, setOpen] = useState(false);
  const [dataSet, setDataSet] = useState(sets[0]);
  return (
    <>
      <button type="button" className="btn dense" onClick={() => setOpen(true)}>
        <FormattedMessage id="export.open" />
      </button>
      {open && (
        <Suspense>
          <SaveDialog
            which={{ ...of, dataSet }}
            zone={zone}
            sets={{ all: sets, pick: setDataSet }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
