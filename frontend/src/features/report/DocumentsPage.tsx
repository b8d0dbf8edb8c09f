import { FormattedMessage } from "react-intl";
import { Refused } from "@/ui/Refused";
import { saveAs } from "@/ui/saveAs";
import { type DocumentForm, useDocument, type Wanted } from "./report.queries";

type Paper = { key: "list" | "publicList" | "minutes" | "report"; file: string; wanted: Wanted };

/** The documents of a session and of its forum, made from what was recorded. */
export function DocumentsPage({ session, forum }: { session: string; forum: string }) {
  const papers: Paper[] = [
    {
      key: "list",
      file: "daftar-hadir-internal",
      wanted: { what: "attendance", session, edition: "INTERNAL" },
    },
    { key: "publicList", file: "daftar-hadir", wanted: { what: "attendance", session, edition: "PUBLIC" } },
    { key: "minutes", file: "notulen", wanted: { what: "minutes", session } },
    { key: "report", file: "laporan-fkp", wanted: { what: "report", forum } },
  ];
  return (
    <section className="stack" aria-labelledby="dokumen">
      <h2 id="dokumen">
        <FormattedMessage id="report.title" />
      </h2>
      <p className="measure">
        <FormattedMessage id="report.intro" />
      </p>
      <ul className="plain ruled card">
        {papers.map((paper) => (
          <li key={paper.key}>
            <OnePaper paper={paper} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const FORMS: DocumentForm[] = ["pdf", "docx"];

function OnePaper({ paper }: { paper: Paper }) {
  const document = useDocument();

  function get(form: DocumentForm) {
    document.mutate(
      { wanted: paper.wanted, form },
      { onSuccess: (file) => saveAs(file, `${paper.file}.${form}`) },
    );
  }

  return (
    <div className="stack">
      <p>
        <b>
          <FormattedMessage id={`report.${paper.key}`} />
        </b>
        <br />
        <span className="sm muted">
          <FormattedMessage id={`report.${paper.key}.body`} />
        </span>
      </p>
      {document.error ? <Refused error={document.error} /> : null}
      <p className="row">
        {FORMS.map((form) => (
          <button
            key={form}
            type="button"
            className="btn"
            aria-busy={document.isPending && document.variables.form === form}
            onClick={() => !document.isPending && get(form)}
          >
            <FormattedMessage id={`report.form.${form}`} />
            <span className="vh">
              {": "}
              <FormattedMessage id={`report.${paper.key}`} />
            </span>
          </button>
        ))}
      </p>
    </div>
  );
}
