import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import type { FormEvent, ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { CertificateState, CertificateSummary } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { WRITTEN_IN } from "@/ui/content";
import { Empty } from "@/ui/Empty";
import { SelectField, TextField } from "@/ui/fields";
import { said } from "@/ui/form";
import { SearchIcon } from "@/ui/icons";
import { LoadFailed } from "@/ui/LoadFailed";
import { MoreButton } from "@/ui/MoreButton";
import { PageTitle } from "@/ui/PageTitle";
import { Gaps, nameOf, SampleMark, StateChip, Validity } from "./CertificateLine";
import { CertificateView } from "./CertificateView";
import { Coverage } from "./Coverage";
import {
  certificate,
  certificateFilter,
  institutions,
  publicCertificates,
  type RegisterSearch,
} from "./certificate.queries";
import { STATES } from "./states";

/** @param files what is listed as files, by the filters of the list */
type PageProps = { search: RegisterSearch; files?: (filter: Record<string, string>) => ReactNode };

/** The public certificates of all units, and how many units have one. */
export function RegisterPage({ search: asked, files }: PageProps) {
  const intl = useIntl();
  const search = sound(asked);
  return (
    <div className="wrap stack">
      <PageTitle title={intl.formatMessage({ id: "certificate.register" })} />
      <p className="lead">
        <FormattedMessage id="certificate.register.lead" />
      </p>
      {search.buka ? (
        <Whole search={search} id={search.buka} />
      ) : (
        <>
          <Filters key={JSON.stringify(search)} search={search} />
          <Found search={search} />
          {files?.(certificateFilter(search))}
          <Coverage />
        </>
      )}
    </div>
  );
}

/** Of what the address says that which this page knows. */
function sound(asked: RegisterSearch): RegisterSearch {
  const known = ["standar", "status", "instansi", "unit", "buka"] as const;
  return Object.fromEntries(
    known.map((name) => [name, asked[name]]).filter(([, value]) => typeof value === "string"),
  );
}

function Filters({ search }: { search: RegisterSearch }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const bodies = useQuery(institutions());

  function look(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const standar = said(form, "standar");
    const status = said(form, "status") as CertificateState | "";
    const instansi = said(form, "instansi");
    void navigate({
      to: "/sertifikat",
      search: {
        ...(search.unit && { unit: search.unit }),
        ...(standar && { standar }),
        ...(status && { status }),
        ...(instansi && { instansi }),
      },
    });
  }

  return (
    <search>
      <form className="card stack" onSubmit={look}>
        <TextField
          name="standar"
          label={<FormattedMessage id="certificate.field.standard" />}
          hint={<FormattedMessage id="certificate.register.standard.hint" />}
          defaultValue={search.standar}
          maxLength={60}
          error={undefined}
        />
        <div className="cols half">
          <SelectField
            name="status"
            label={<FormattedMessage id="certificate.register.status" />}
            defaultValue={search.status ?? ""}
            error={undefined}
          >
            <option value="">{intl.formatMessage({ id: "certificate.register.any" })}</option>
            {STATES.map((state) => (
              <option key={state} value={state}>
                {intl.formatMessage({ id: `certificate.state.${state}` })}
              </option>
            ))}
          </SelectField>
          <SelectField
            // The choices come after the field; only then can the chosen one be shown.
            key={bodies.data?.length ?? 0}
            name="instansi"
            label={<FormattedMessage id="certificate.register.institution" />}
            defaultValue={search.instansi ?? ""}
            error={undefined}
          >
            <option value="">{intl.formatMessage({ id: "certificate.register.any" })}</option>
            {bodies.data?.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        </div>
        <p className="row">
          <button type="submit" className="btn main">
            <SearchIcon />
            <FormattedMessage id="certificate.register.go" />
          </button>
          {Object.keys(search).length > 0 && (
            <Link to="/sertifikat" search={{}} className="btn bare">
              <FormattedMessage id="certificate.register.clear" />
            </Link>
          )}
        </p>
      </form>
    </search>
  );
}

function Found({ search }: { search: RegisterSearch }) {
  const list = useInfiniteQuery(publicCertificates(search));
  if (list.isPending) return <Bones />;
  if (list.isError && list.data === undefined) return <LoadFailed error={list.error} retry={list.refetch} />;
  const found = list.data.pages.flatMap(({ items }) => items);
  if (found.length === 0) {
    return (
      <Empty title={<FormattedMessage id="certificate.register.none" />}>
        <p>
          <FormattedMessage id="certificate.register.none.body" />
        </p>
      </Empty>
    );
  }
  return (
    <>
      <ul className="plain ruled">
        {found.map((item) => (
          <li key={item.id} className="stack">
            <Row item={item} search={search} />
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
    </>
  );
}

function Row({ item, search }: { item: CertificateSummary; search: RegisterSearch }) {
  return (
    <>
      <p className="row apart">
        <b>
          <Link to="/sertifikat" search={{ ...search, buka: item.id }}>
            {nameOf(item)} <span className="vh">, {item.unit.name}</span>
          </Link>
        </b>
        <span className="row">
          {item.sample && <SampleMark />}
          <StateChip state={item.state} />
        </span>
      </p>
      <p lang={WRITTEN_IN}>
        <Link to="/unit/$slug" params={{ slug: item.unit.slug }}>
          {item.unit.name}
        </Link>
        , {item.institution.name}
      </p>
      <Validity of={item} />
      <Gaps gaps={item.gaps} />
    </>
  );
}

/** One of them whole, as everybody may see it. */
function Whole({ search, id }: { search: RegisterSearch; id: string }) {
  const asked = useQuery(certificate(id));
  const { buka: _, ...rest } = search;
  return (
    <>
      <p className="crumb">
        <Link to="/sertifikat" search={rest}>
          <FormattedMessage id="certificate.all" />
        </Link>
      </p>
      {asked.isPending && <Bones />}
      {asked.isError && <LoadFailed error={asked.error} retry={asked.refetch} />}
      {asked.data && (
        <article className="card stack" aria-labelledby="sertifikat">
          <h2 id="sertifikat">{nameOf(asked.data.value)}</h2>
          <p lang={WRITTEN_IN}>
            <Link to="/unit/$slug" params={{ slug: asked.data.value.unit.slug }}>
              {asked.data.value.unit.name}
            </Link>
            , {asked.data.value.institution.name}
          </p>
          <CertificateView certificate={asked.data.value} />
        </article>
      )}
    </>
  );
}
