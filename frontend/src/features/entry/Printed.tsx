import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { PaperSize } from "@/api/types.gen";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Picks, TextField } from "@/ui/fields";
import { saveAs } from "@/ui/saveAs";
import { usePrinted } from "./paper.queries";

const MOST = 50;

const SIZES: readonly PaperSize[] = ["A4", "A3"];

/** What a forum prints for those who do not find it on the web: its poster, and forms to write on. */
export function Printed({ forum }: { forum: string }) {
  const intl = useIntl();
  const printed = usePrinted(forum);
  const [size, setSize] = useState<PaperSize>("A4");
  const [copies, setCopies] = useState("10");
  const count = Math.min(MOST, Math.max(1, Number.parseInt(copies, 10) || 1));
  return (
    <div className="stack">
      {printed.isError && <ErrorSummary error={printed.error} fields={[]} />}
      <Picks
        name="posterSize"
        label={<FormattedMessage id="paper.poster.size" />}
        options={SIZES.map((value) => ({ value, label: value }))}
        value={size}
        onPick={setSize}
        error={undefined}
      />
      <button
        type="button"
        className="btn wide"
        disabled={printed.isPending}
        onClick={() =>
          printed.mutate(
            { poster: size },
            { onSuccess: (file) => saveAs(file, `poster-forum-${size.toLowerCase()}.pdf`) },
          )
        }
      >
        <FormattedMessage id="paper.poster" />
      </button>
      <TextField
        name="copies"
        type="number"
        min={1}
        max={MOST}
        value={copies}
        onChange={({ target }) => setCopies(target.value)}
        label={intl.formatMessage({ id: "paper.copies" })}
        error={undefined}
      />
      <button
        type="button"
        className="btn wide"
        disabled={printed.isPending}
        onClick={() =>
          printed.mutate({ copies: count }, { onSuccess: (file) => saveAs(file, "formulir-masukan.pdf") })
        }
      >
        <FormattedMessage id="paper.forms" values={{ count }} />
      </button>
    </div>
  );
}
