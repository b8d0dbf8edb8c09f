import { type FormEvent, type ReactNode, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { FoundPerson, UnitRoles } from "@/api/types.gen";
import { TextField } from "@/ui/fields";
import { said } from "@/ui/form";
import { PageTitle } from "@/ui/PageTitle";
import { faultIn, Refused } from "@/ui/Refused";
import { shortDate } from "@/ui/time";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { PersonDialog } from "./PersonDialog";
import { useFindPersons } from "./persons.queries";

/** Where a head serves people who have lost their link: looks for them, hands out and erases. Below it, what goes by itself. */
export function PersonsPage({ membership, children }: { membership: UnitRoles; children: ReactNode }) {
  const intl = useIntl();
  return (
    <div className="wrap stack">
      <PageTitle title={intl.formatMessage({ id: "persons.title" })} />
      <p className="muted">
        <FormattedMessage id="persons.body" />
      </p>
      {may(membership, "approve") ? <Search membership={membership} /> : <RoleNeeded task="approve" />}
      {children}
    </div>
  );
}

function Search({ membership }: { membership: UnitRoles }) {
  const find = useFindPersons(membership.unitId);
  const [text, setText] = useState("");

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const asked = said(new FormData(event.currentTarget), "text");
    setText(asked);
    find.mutate(asked);
  }

  return (
    <>
      <form className="stack narrow" noValidate onSubmit={send}>
        {find.error && <Refused error={find.error} />}
        <TextField
          name="text"
          label={<FormattedMessage id="persons.text" />}
          hint={<FormattedMessage id="persons.text.hint" />}
          error={faultIn(find.error, "text")}
          maxLength={200}
          autoComplete="off"
        />
        <p>
          <button type="submit" className="btn main" disabled={find.isPending}>
            <FormattedMessage id="persons.find" />
          </button>
        </p>
      </form>
      <div role="status">
        {find.data?.length === 0 && (
          <p>
            <FormattedMessage id="persons.none" />
          </p>
        )}
      </div>
      {find.data && find.data.length > 0 && (
        <ul className="plain ruled card">
          {find.data.map((person) => (
            <Found
              key={person.heldId}
              person={person}
              membership={membership}
              onErased={() => find.mutate(text)}
            />
          ))}
        </ul>
      )}
    </>
  );
}

type FoundProps = { person: FoundPerson; membership: UnitRoles; onErased: () => void };

function Found({ person, membership, onErased }: FoundProps) {
  const intl = useIntl();
  const [asking, ask] = useState<"export" | "erase">();
  const name = person.name ?? person.contact ?? "";
  return (
    <li>
      <p>
        <b>
          <bdi>{name}</bdi>
        </b>{" "}
        {person.name && <bdi className="muted">{person.contact}</bdi>}
      </p>
      <p className="sm muted">
        <FormattedMessage id={`persons.kind.${person.kind}`} /> · {person.about} ·{" "}
        {shortDate(intl, person.at, membership.zone)}
      </p>
      <p className="row">
        {(["export", "erase"] as const).map((act) => (
          <button key={act} type="button" className="btn dense" onClick={() => ask(act)}>
            <FormattedMessage id={`persons.${act}`} />
            <span className="vh"> {name}</span>
          </button>
        ))}
      </p>
      {asking && (
        <PersonDialog
          act={asking}
          person={person}
          name={name}
          unit={membership.unitId}
          onErased={onErased}
          onClose={() => ask(undefined)}
        />
      )}
    </li>
  );
}
