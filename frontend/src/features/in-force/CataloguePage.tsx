import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { StandardSummary } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { WRITTEN_IN } from "@/ui/content";
import { Empty } from "@/ui/Empty";
import { SelectField, TextField } from "@/ui/fields";
import { said } from "@/ui/form";
import { SearchIcon } from "@/ui/icons";
import { LoadFailed } from "@/ui/LoadFailed";
import { MoreButton } from "@/ui/MoreButton";
import { PageTitle } from "@/ui/PageTitle";
import {
  type CatalogueSearch,
  institutionsToChoose,
  standardsInForce,
  unitsToChoose,
} from "./inForce.queries";

/** More side by side cannot be read. */
const MOST_COMPARED = 3;

/** The standards in force of all units, to be searched, filtered and compared. */
export function CataloguePage({ search }: { search: CatalogueSearch }) {
  const intl = useIntl();
  return (
    <div className="wrap stack">
      <PageTitle title={intl.formatMessage({ id: "inForce.title" })} />
      <p className="lead">
        <FormattedMessage id="inForce.lead" />
      </p>
      <p>
        <Link to="/sertifikat" className="go">
          <FormattedMessage id="certificate.register" />
        </Link>{" "}
        <Link to="/gambaran" className="go">
          <FormattedMessage id="picture.link" />
        </Link>
      </p>
      <Filters key={JSON.stringify(search)} search={search} />
      <Found search={search} />
    </div>
  );
}

function Filters({ search }: { search: CatalogueSearch }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const units = useQuery(unitsToChoose());
  const institutions = useQuery(institutionsToChoose());

  function look(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [q, unit, instansi] = ["q", "unit", "instansi"].map((name) => said(form, name));
    void navigate({
      to: "/standar-berlaku",
      search: { ...(q && { q }), ...(unit && { unit }), ...(instansi && { instansi }) },
    });
  }

  return (
    <search>
      <form className="card stack" onSubmit={look}>
        <TextField
          name="q"
          type="search"
          label={<FormattedMessage id="inForce.search.label" />}
          placeholder={intl.formatMessage({ id: "inForce.search.placeholder" })}
          defaultValue={search.q}
          error={undefined}
        />
        <div className="cols">
          <Choice name="unit" chosen={search.unit} options={units.data ?? []} />
          <Choice name="instansi" chosen={search.instansi} options={institutions.data ?? []} />
        </div>
        <p className="row">
          <button type="submit" className="btn main">
            <SearchIcon />
            <FormattedMessage id="inForce.search.go" />
          </button>
          {Object.keys(search).length > 0 && (
            <Link to="/standar-berlaku" search={{}} className="btn bare">
              <FormattedMessage id="inForce.clear" />
            </Link>
          )}
        </p>
      </form>
    </search>
  );
}

type ChoiceProps = {
  name: "unit" | "instansi";
  chosen: string | undefined;
  options: { id: string; name: string }[];
};

function Choice({ name, chosen, options }: ChoiceProps) {
  const intl = useIntl();
  return (
    <SelectField
      // The choices come after the field; only then can the chosen one be shown.
      key={options.length}
      name={name}
      label={<FormattedMessage id={name === "unit" ? "inForce.unit" : "inForce.institution"} />}
      defaultValue={chosen ?? ""}
      error={undefined}
    >
      <option value="">{intl.formatMessage({ id: "inForce.any" })}</option>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.name}
        </option>
      ))}
    </SelectField>
  );
}

function Found({ search }: { search: CatalogueSearch }) {
  const list = useInfiniteQuery(standardsInForce(search));
  const [picked, setPicked] = useState<string[]>([]);
  if (list.isPending) return <Bones />;
  if (list.isError && list.data === undefined) return <LoadFailed error={list.error} retry={list.refetch} />;
  const found = list.data.pages.flatMap(({ items }) => items);
  if (found.length === 0) {
    const looked = Object.keys(search).length > 0;
    return (
      <Empty title={<FormattedMessage id={looked ? "inForce.noneFound" : "inForce.none"} />}>
        <p>
          <FormattedMessage id={looked ? "inForce.noneFound.body" : "inForce.none.body"} />
        </p>
      </Empty>
    );
  }
  return (
    <>
      <ul className="plain ruled">
        {found.map((standard) => (
          <li key={standard.id} className="row apart">
            <Row
              standard={standard}
              picked={picked.includes(standard.slug)}
              full={picked.length >= MOST_COMPARED}
              onPick={(yes) =>
                setPicked(yes ? [...picked, standard.slug] : picked.filter((slug) => slug !== standard.slug))
              }
            />
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
      <p role="status">
        {picked.length >= 2 ? (
          <Link to="/standar-berlaku/banding" search={{ standar: picked }} className="btn main">
            <FormattedMessage id="inForce.compare" values={{ count: picked.length }} />
          </Link>
        ) : (
          <span className="sm muted">
            <FormattedMessage id="inForce.compare.hint" />
          </span>
        )}
      </p>
    </>
  );
}

type RowProps = {
  standard: StandardSummary;
  picked: boolean;
  full: boolean;
  onPick: (yes: boolean) => void;
};

function Row({ standard, picked, full, onPick }: RowProps) {
  const intl = useIntl();
  return (
    <>
      <div>
        <h2 className="row-title">
          <Link to="/standar-berlaku/$slug" params={{ slug: standard.slug }} lang={WRITTEN_IN}>
            {standard.title}
          </Link>
        </h2>
        <p className="sm muted">
          <span className="code">{standard.code}</span>,{" "}
          <span lang={WRITTEN_IN}>
            {standard.serviceName}, {standard.unitName}
          </span>
          .{" "}
          {standard.inForceVersion && (
            <FormattedMessage id="inForce.version" values={{ number: standard.inForceVersion }} />
          )}
        </p>
      </div>
      <label className="pick flat">
        <input
          type="checkbox"
          checked={picked}
          disabled={full && !picked}
          aria-label={intl.formatMessage({ id: "inForce.pick.of" }, { title: standard.title })}
          onChange={(event) => onPick(event.target.checked)}
        />
        <span aria-hidden="true">
          <FormattedMessage id="inForce.pick" />
        </span>
      </label>
    </>
  );
}
