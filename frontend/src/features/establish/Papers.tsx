import { FormattedMessage } from "react-intl";
import { Refused } from "@/ui/Refused";
import { saveAs } from "@/ui/saveAs";
import { type PaperForm, usePaper } from "./establish.queries";

type PapersProps = { what: "decree" | "pledge"; id: string; name: string };

/** The paper made from the data, as PDF to be signed and as a document to go on with. */
export function Papers({ what, id, name }: PapersProps) {
  const paper = usePaper(what);

  function get(form: PaperForm) {
    paper.mutate({ id, form }, { onSuccess: (file) => saveAs(file, `${name.replaceAll("/", "-")}.${form}`) });
  }

  return (
    <>
      {paper.error ? <Refused error={paper.error} /> : null}
      <p className="row">
        {(["pdf", "docx"] as const).map((form) => (
          <button
            key={form}
            type="button"
            className="btn"
            aria-busy={paper.isPending && paper.variables.form === form}
            onClick={() => !paper.isPending && get(form)}
          >
            <FormattedMessage id={`establish.paper.${form}`} />
          </button>
        ))}
      </p>
    </>
  );
}
