import { FormattedMessage, useIntl } from "react-intl";
import type { PersonalData } from "@/api/types.gen";
import { useLanguage } from "@/i18n/language";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { saveAs } from "@/ui/saveAs";
import { shortDate } from "@/ui/time";
import { type InHand, useOwnData } from "./ownData.queries";

/** Lets somebody see what is kept of them, until when and why, and take it along. */
export function OwnData({ of }: { of: InHand }) {
  const read = useOwnData(of);
  return (
    <section className="stack" aria-labelledby="yang-tersimpan">
      <h2 id="yang-tersimpan">
        <FormattedMessage id="ownData.title" />
      </h2>
      <p>
        <FormattedMessage id="ownData.body" />
      </p>
      {read.error && <ErrorSummary error={read.error} />}
      {read.data ? (
        <Parts data={read.data} />
      ) : (
        <p>
          <button type="button" className="btn" disabled={read.isPending} onClick={() => read.mutate()}>
            <FormattedMessage id="ownData.show" />
          </button>
        </p>
      )}
    </section>
  );
}

function Parts({ data }: { data: PersonalData }) {
  const intl = useIntl();
  const language = useLanguage();
  return (
    <>
      <ul className="plain ruled card">
        {data.parts.map((part, place) => (
          <li key={`${part.personClass} ${place}`}>
            <p>
              <b>{part.label[language]}</b>
            </p>
            <p className="sm">
              {part.keptUntil ? (
                <FormattedMessage
                  id="ownData.until"
                  values={{ date: shortDate(intl, part.keptUntil, "Asia/Jakarta") }}
                />
              ) : (
                <FormattedMessage id="ownData.nobody" />
              )}
            </p>
            <p className="xs muted">{part.law}</p>
          </li>
        ))}
      </ul>
      <p>
        <button
          type="button"
          className="btn"
          onClick={() =>
            saveAs(
              new Blob([JSON.stringify(data, null, 2)], { type: "application/json" }),
              `data-${data.number}.json`,
            )
          }
        >
          <FormattedMessage id="ownData.save" />
        </button>
      </p>
    </>
  );
}
