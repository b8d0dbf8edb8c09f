import { lazy, Suspense, useState } from "react";
import { FormattedMessage } from "react-intl";
import type { Which } from "./export.queries";

const SaveDialog = lazy(() => import("./SaveDialog").then(({ SaveDialog }) => ({ default: SaveDialog })));

type SaveProps = { which: Which; zone: string };

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
