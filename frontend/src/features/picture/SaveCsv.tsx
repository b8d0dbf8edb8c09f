import { FormattedMessage, useIntl } from "react-intl";
import { Refused } from "@/ui/Refused";
import { saveAs } from "@/ui/saveAs";
import { type Asked, type Part, useSave } from "./picture.queries";

/** What is seen, as a file. */
export function SaveCsv({ asked, part }: { asked: Asked; part: Part }) {
  const intl = useIntl();
  const save = useSave(asked);
  const name = `${intl.formatMessage({ id: "picture.file" })}-${asked.measure.toLowerCase()}-${part}.csv`;
  return (
    <>
      <p className="mt4">
        <button
          type="button"
          className="btn dense"
          aria-busy={save.isPending}
          onClick={() => !save.isPending && save.mutate(part, { onSuccess: (file) => saveAs(file, name) })}
        >
          <FormattedMessage id={`picture.save.${part}`} />
        </button>
      </p>
      {save.isError && <Refused error={save.error} />}
    </>
  );
}
