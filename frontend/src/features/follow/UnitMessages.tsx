import { useQuery } from "@tanstack/react-query";
import { FormattedMessage, FormattedNumber, useIntl } from "react-intl";
import { useLanguage } from "@/i18n/language";
import { Bones } from "@/ui/Bones";
import { LoadFailed } from "@/ui/LoadFailed";
import { Note } from "@/ui/Note";
import { Scroll } from "@/ui/Scroll";
import { unitMessages } from "./unitMessages.queries";

/** For head and moderators of a unit: whether what people were to be told reached their mail servers. */
export function UnitMessages({ unit }: { unit: string }) {
  return (
    <section className="stack mt6" aria-labelledby="surel">
      <h2 id="surel">
        <FormattedMessage id="messages.title" />
      </h2>
      <p className="sm muted">
        <FormattedMessage id="messages.lead" />
      </p>
      <Counts unit={unit} />
    </section>
  );
}

function Counts({ unit }: { unit: string }) {
  const intl = useIntl();
  const language = useLanguage();
  const found = useQuery(unitMessages(unit));
  if (found.error) return <LoadFailed error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <Bones />;
  const { sending, topics } = found.data;
  return (
    <>
      {!sending && (
        <Note kind="bad">
          <p>
            <FormattedMessage id="messages.off" />
          </p>
        </Note>
      )}
      {topics.length === 0 ? (
        <p className="muted">
          <FormattedMessage id="messages.none" />
        </p>
      ) : (
        <Scroll name={intl.formatMessage({ id: "messages.title" })}>
          <table>
            <thead>
              <tr>
                {(["topic", "waiting", "sent", "failed"] as const).map((column) => (
                  <th key={column} scope="col" className={column === "topic" ? undefined : "num"}>
                    <FormattedMessage id={`messages.${column}`} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {topics.map(({ topic, label, ...counts }) => (
                <tr key={topic}>
                  <th scope="row">{label[language]}</th>
                  {(["waiting", "sent", "failed"] as const).map((column) => (
                    <td key={column} className="num">
                      <FormattedNumber value={counts[column]} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </>
  );
}
