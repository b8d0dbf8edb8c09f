import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { WRITTEN_IN } from "@/ui/content";
import { SelectField } from "@/ui/fields";
import { said } from "@/ui/form";
import { LoadFailed } from "@/ui/LoadFailed";
import { unitNamed, unitsToChoose } from "./entry.queries";
import type { RegisterSearch } from "./search";

const NAMED = "register.act.";

/** Which acts are shown: of one kind, of one unit. Open where the address already says so. */
export function RegisterFilters({ search }: { search: RegisterSearch }) {
  const navigate = useNavigate();
  const filtered = Object.keys(search).length > 0;
  const [open, setOpen] = useState(filtered);

  function look(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [peristiwa, unit] = [said(form, "peristiwa"), said(form, "unit")];
    void navigate({
      to: "/buku-register",
      search: {
        ...(peristiwa && { peristiwa }),
        ...(unit && { unit }),
        ...(search.hal && { hal: search.hal }),
      },
      resetScroll: false,
    });
  }

  return (
    <search>
      <details className="card" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <FormattedMessage id="register.filter" />
        </summary>
        {open && (
          <form className="stack mt4" onSubmit={look}>
            {search.hal && (
              <p className="sm">
                <FormattedMessage id="register.filter.hal" />
              </p>
            )}
            <div className="cols half">
              <Acts chosen={search.peristiwa} />
              <Units chosen={search.unit} />
            </div>
            <p className="row">
              <button type="submit" className="btn main">
                <FormattedMessage id="register.filter.go" />
              </button>
              {filtered && (
                <Link to="/buku-register" search={{}} className="btn bare" resetScroll={false}>
                  <FormattedMessage id="register.filter.clear" />
                </Link>
              )}
            </p>
          </form>
        )}
      </details>
    </search>
  );
}

/** Those that have a name; one that the address asks for without a name, too. */
function Acts({ chosen }: { chosen: string | undefined }) {
  const intl = useIntl();
  const acts = Object.entries(intl.messages)
    .filter(([key]) => key.startsWith(NAMED))
    .map(([key]) => ({
      id: key.slice(NAMED.length),
      name: intl.formatMessage({ id: key as `${typeof NAMED}feedback.given` }),
    }))
    .sort((one, other) => one.name.localeCompare(other.name, intl.locale));
  return (
    <Choice
      name="peristiwa"
      chosen={chosen}
      options={
        chosen && !acts.some(({ id }) => id === chosen) ? [{ id: chosen, name: chosen }, ...acts] : acts
      }
    />
  );
}

function Units({ chosen }: { chosen: string | undefined }) {
  const units = useQuery(unitsToChoose());
  // Come to by a link, it has its name before the others have come, and when they do not.
  const { data: named } = useQuery({ ...unitNamed(chosen ?? ""), enabled: chosen !== undefined });
  const known = units.data ?? [];
  const first =
    chosen && !known.some(({ id }) => id === chosen) ? [{ id: chosen, name: named?.name ?? chosen }] : [];
  return (
    <div>
      <Choice name="unit" chosen={chosen} options={[...first, ...known]} lang={WRITTEN_IN} />
      {units.isError && <LoadFailed error={units.error} retry={units.refetch} />}
    </div>
  );
}

type ChoiceProps = {
  name: "peristiwa" | "unit";
  chosen: string | undefined;
  options: { id: string; name: string }[];
  lang?: string;
};

function Choice({ name, chosen = "", options, lang }: ChoiceProps) {
  const intl = useIntl();
  return (
    <SelectField
      // The choices come after the field, and another address has another choice; only a new field shows it.
      key={`${chosen} ${options.length}`}
      name={name}
      label={<FormattedMessage id={`register.filter.${name}`} />}
      defaultValue={chosen}
      error={undefined}
    >
      <option value="">{intl.formatMessage({ id: `register.filter.${name}.any` })}</option>
      {options.map((option) => (
        <option key={option.id} value={option.id} lang={lang}>
          {option.name}
        </option>
      ))}
    </SelectField>
  );
}
