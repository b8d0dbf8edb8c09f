import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { PaperSize, Survey } from "@/api/types.gen";
import type { Language } from "@/i18n/language";
import { CopyField } from "@/ui/CopyField";
import { Picks, TextField } from "@/ui/fields";
import { said } from "@/ui/form";
import { faultIn, Refused } from "@/ui/Refused";
import { saveAs } from "@/ui/saveAs";
import { shortDate } from "@/ui/time";
import { usePaper } from "./surveyPaper.queries";
import { tokenBatches, useMakeTokens } from "./surveyWork.queries";

type PapersProps = { survey: Survey; mayMake: boolean };

/** What leads people to the survey: its address, a poster with a code, a kiosk, paper, and codes for one answer each. */
export function Papers({ survey, mayMake }: PapersProps) {
  const address = `${window.location.origin}/survei/${survey.slug}`;
  return (
    <div className="cols half">
      <section className="card stack" aria-labelledby="tautan">
        <h2 id="tautan">
          <FormattedMessage id="surveyWork.links" />
        </h2>
        <CopyField
          label={<FormattedMessage id="surveyWork.link" />}
          value={address}
          copy={<FormattedMessage id="workspace.copy" />}
        />
        <CopyField
          label={<FormattedMessage id="surveyWork.link.qr" />}
          value={`${address}?kanal=qr`}
          copy={<FormattedMessage id="workspace.copy" />}
        />
        <CopyField
          label={<FormattedMessage id="surveyWork.link.kiosk" />}
          hint={<FormattedMessage id="surveyWork.link.kiosk.hint" />}
          value={`${address}?kios`}
          copy={<FormattedMessage id="workspace.copy" />}
        />
      </section>
      <div className="stack">
        <Printed survey={survey} />
        {survey.answerRule === "ONE_PER_TOKEN" && <Tokens survey={survey} mayMake={mayMake} />}
      </div>
    </div>
  );
}

function Printed({ survey }: { survey: Survey }) {
  const paper = usePaper(survey.id);
  const [lang, setLang] = useState<Language>("id");
  const [size, setSize] = useState<PaperSize>("A4");
  return (
    <section className="card stack" aria-labelledby="cetak">
      <h2 id="cetak">
        <FormattedMessage id="surveyWork.print" />
      </h2>
      {paper.error && <Refused error={paper.error} />}
      <Picks
        name="paper-language"
        label={<FormattedMessage id="surveyWork.paper.language" />}
        value={lang}
        onPick={setLang}
        options={(["id", "en"] as const).map((value) => ({
          value,
          label: <FormattedMessage id={`surveyWork.paper.language.${value}`} />,
        }))}
        error={undefined}
      />
      <Picks
        name="size"
        label={<FormattedMessage id="surveyWork.poster.size" />}
        value={size}
        onPick={setSize}
        options={(["A4", "A3"] as const).map((value) => ({ value, label: value }))}
        error={undefined}
      />
      <p className="row">
        <button
          type="button"
          className="btn"
          disabled={paper.isPending}
          onClick={() =>
            paper.mutate(
              { what: "poster", size, lang },
              { onSuccess: (file) => saveAs(file, `poster-survei-${size.toLowerCase()}.pdf`) },
            )
          }
        >
          <FormattedMessage id="surveyWork.poster" />
        </button>
        <button
          type="button"
          className="btn"
          disabled={paper.isPending}
          onClick={() =>
            paper.mutate(
              { what: "questionnaire", lang },
              { onSuccess: (file) => saveAs(file, `kuesioner-${lang}.pdf`) },
            )
          }
        >
          <FormattedMessage id="surveyWork.questionnaire" />
        </button>
      </p>
    </section>
  );
}

function Tokens({ survey, mayMake }: PapersProps) {
  const intl = useIntl();
  const { data: batches = [] } = useQuery(tokenBatches(survey.id));
  const make = useMakeTokens(survey.id);
  const paper = usePaper(survey.id);

  function order(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    make.mutate(Number(said(new FormData(event.currentTarget), "size")));
  }

  return (
    <section className="card stack" aria-labelledby="kode">
      <h2 id="kode">
        <FormattedMessage id="surveyWork.tokens" />
      </h2>
      <p>
        <FormattedMessage id="surveyWork.tokens.body" />
      </p>
      {paper.error && <Refused error={paper.error} />}
      {mayMake && (
        <form className="stack" noValidate onSubmit={order}>
          {make.error && <Refused error={make.error} />}
          <TextField
            name="size"
            id="token-size"
            type="number"
            min={1}
            max={500}
            defaultValue={40}
            label={<FormattedMessage id="surveyWork.tokens.size" />}
            error={faultIn(make.error, "size")}
          />
          <button type="submit" className="btn" disabled={make.isPending}>
            <FormattedMessage id="surveyWork.tokens.make" />
          </button>
        </form>
      )}
      <ul className="plain ruled">
        {batches.map(({ id, size, used, byName, madeAt }) => (
          <li key={id} className="row apart">
            <span className="sm">
              <FormattedMessage
                id="surveyWork.tokens.batch"
                values={{ size, used, by: byName, on: shortDate(intl, madeAt) }}
              />
            </span>
            {mayMake && (
              <button
                type="button"
                className="btn dense"
                disabled={paper.isPending}
                onClick={() =>
                  paper.mutate(
                    { what: "tokens", batch: id },
                    { onSuccess: (file) => saveAs(file, "kode-survei.pdf") },
                  )
                }
              >
                <FormattedMessage id="surveyWork.tokens.print" />
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
