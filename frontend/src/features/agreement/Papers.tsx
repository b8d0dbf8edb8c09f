import { FormattedMessage } from "react-intl";
import type { PaperEdition } from "@/api/types.gen";
import { Refused } from "@/ui/Refused";
import { saveAs } from "@/ui/saveAs";
import { useAgreementPaper } from "./agreement.queries";

const FORMS = ["pdf", "docx"] as const;
const EDITIONS: PaperEdition[] = ["INTERNAL", "PUBLIC"];

/** The papers to print and sign, and the copies for everybody. */
export function Papers({ forum, number }: { forum: string; number: string | null | undefined }) {
  const paper = useAgreementPaper(forum);
  const name = `Berita Acara ${number ?? ""}`.trim().replaceAll("/", "-");
  return (
    <section className="card stack" aria-labelledby="naskah">
      <h2 id="naskah">
        <FormattedMessage id="agreement.papers" />
      </h2>
      <p className="sm muted">
        <FormattedMessage id="agreement.papers.annex" />
      </p>
      {paper.error ? <Refused error={paper.error} /> : null}
      {EDITIONS.map((edition) => (
        <div key={edition}>
          <p className="sm">
            <FormattedMessage id={`agreement.papers.${edition}`} />
          </p>
          <p className="row">
            {FORMS.map((form) => (
              <button
                key={form}
                type="button"
                className="btn"
                disabled={paper.isPending}
                onClick={() =>
                  paper.mutate({ form, edition }, { onSuccess: (file) => saveAs(file, `${name}.${form}`) })
                }
              >
                <FormattedMessage id="agreement.papers.get" values={{ form: form.toUpperCase() }} />
              </button>
            ))}
          </p>
        </div>
      ))}
    </section>
  );
}
