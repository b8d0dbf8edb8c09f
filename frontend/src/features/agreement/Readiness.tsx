import { useQuery } from "@tanstack/react-query";
import { FormattedMessage } from "react-intl";
import type { FieldError } from "@/api/types.gen";
import { LoadFailed } from "@/ui/LoadFailed";
import { Note } from "@/ui/Note";
import { agreementReadiness } from "./agreement.queries";

/** What is empty and blocks the signing, and what is worth another look; each leads to its field. */
export function Readiness({ forum }: { forum: string }) {
  const { data, error, refetch } = useQuery(agreementReadiness(forum));
  if (error) return <LoadFailed error={error} retry={() => void refetch()} />;
  if (!data) return null;
  return (
    <section className="card stack" aria-labelledby="kelengkapan">
      <h2 id="kelengkapan">
        <FormattedMessage id="agreement.ready.title" />
      </h2>
      {data.ready ? (
        <Note kind="done">
          <p>
            <FormattedMessage id="agreement.ready" />
          </p>
        </Note>
      ) : (
        <>
          <p className="sm">
            <FormattedMessage id="agreement.missing" values={{ count: data.missing.length }} />
          </p>
          <Faults faults={data.missing} />
        </>
      )}
      {data.advice.length > 0 && (
        <>
          <p className="sm">
            <FormattedMessage id="agreement.advice" />
          </p>
          <Faults faults={data.advice} />
        </>
      )}
    </section>
  );
}

function Faults({ faults }: { faults: FieldError[] }) {
  return (
    <ul className="sm">
      {faults.map(({ pointer, code, detail }) => (
        <li key={pointer + code}>
          <a href={`#${pointer.slice(1).replaceAll("/", ".")}`}>
            <FieldName pointer={pointer} />
          </a>{" "}
          {detail}
        </li>
      ))}
    </ul>
  );
}

const NAMES = [
  "number",
  "place",
  "heldOn",
  "items",
  "signatories",
  "proposal",
  "followUp",
  "horizon",
  "amount",
  "owner",
  "name",
  "sex",
  "office",
] as const;

function FieldName({ pointer }: { pointer: string }) {
  const [list, place, ...rest] = pointer.slice(1).split("/");
  const last = rest.at(-1) ?? list;
  const name = NAMES.find((known) => known === last);
  return (
    <>
      {rest.length > 0 && (
        <FormattedMessage
          id={list === "items" ? "agreement.item.number" : "agreement.signatory.number"}
          values={{ number: Number(place) + 1 }}
        />
      )}{" "}
      {name ? <FormattedMessage id={`agreement.field.${name}`} /> : last}
    </>
  );
}
