import { FormattedMessage } from "react-intl";
import { Refused } from "@/ui/Refused";
import { saveAs } from "@/ui/saveAs";
import { type Audience, useAgreementPaper } from "./agreement.queries";

const FORMS = ["pdf", "docx"] as const;
const AUDIENCES: Audience[] = ["INTERNAL", "PUBLIC"];

/** The papers to print and sign, and the copies for everybody. */
export function Papers({ forum, number }: { forum: string; number: string | null | undefined }) {
  const paper = useAgreementPaper(forum);
  const name = `Berita Acara ${number ?? ""}`.trim().replaceAll("/", "-");
  return (
    <section className="card stack" aria-labelledby="naskah">
      <h2 id="naskah">
        <FormattedMessage id="agreement.papers" />
      </h2>
      {paper.error ? <Refused error={paper.error} /> : null}
      {AUDIENCES.map((audience) => (
        <div key={audience}>
          <p className="sm">
            <FormattedMessage id={`agreement.papers.${audience}`} />
          </p>
          <p className="row">
            {FORMS.map((form) => (
              <button
                key={form}
                type="button"
                className="btn"
                disabled={paper.isPending}
                onClick={() =>
                  paper.mutate({ form, audience }, { onSuccess: (file) => saveAs(file, `${name}.${form}`) })
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
