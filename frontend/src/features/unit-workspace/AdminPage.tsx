import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { Empty } from "@/ui/Empty";
import { SearchIcon } from "@/ui/icons";
import { MoreButton } from "@/ui/MoreButton";
import { PageTitle } from "@/ui/PageTitle";
import { institutions, units } from "./unit.queries";

/** For the platform's administrators: the institutions and their units. */
export function AdminPage({ q }: { q: string }) {
  const intl = useIntl();
  return (
    <div className="wrap stack">
      <PageTitle title={intl.formatMessage({ id: "workspace.admin" })} />
      <p>
        <Link to="/kelola/admin/kalender" className="go">
          <FormattedMessage id="calendar.title" />
        </Link>
      </p>
      <p>
        <Link to="/kelola/admin/retensi" className="go">
          <FormattedMessage id="retention.title" />
        </Link>
      </p>
      <p>
        <Link to="/kelola/admin/pekppp" className="go">
          <FormattedMessage id="assessment.rules.title" />
        </Link>
      </p>
      <p>
        <Link to="/kelola/admin/wilayah" className="go">
          <FormattedMessage id="region.title" />
        </Link>
      </p>
      <div className="cols half">
        <Units q={q} />
        <Institutions />
      </div>
    </div>
  );
}

function Units({ q }: { q: string }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const list = useSuspenseInfiniteQuery(units(q));
  const found = list.data.pages.flatMap(({ items }) => items);
  return (
    <section aria-labelledby="unit">
      <div className="section-head">
        <h2 id="unit">
          <FormattedMessage id="unitWorkspace.units" />
        </h2>
        <Link to="/kelola/admin/unit-baru" className="btn main">
          <FormattedMessage id="unitWorkspace.unit.enter" />
        </Link>
      </div>
      <search>
        <form
          className="search"
          onSubmit={(event) => {
            event.preventDefault();
            const asked = String(new FormData(event.currentTarget).get("q")).trim();
            void navigate({ to: "/kelola/admin", search: asked ? { q: asked } : {} });
          }}
        >
          <label className="vh" htmlFor="q">
            <FormattedMessage id="unitWorkspace.units.search" />
          </label>
          <input
            id="q"
            type="search"
            name="q"
            defaultValue={q}
            placeholder={intl.formatMessage({ id: "unitWorkspace.units.search" })}
          />
          <button type="submit" className="btn">
            <SearchIcon />
            <FormattedMessage id="unitWorkspace.search" />
          </button>
        </form>
      </search>
      {found.length === 0 ? (
        <Empty
          title={<FormattedMessage id={q ? "unitWorkspace.units.noneFound" : "unitWorkspace.units.none"} />}
        />
      ) : (
        <ul className="plain ruled card mt4">
          {found.map((unit) => (
            <li key={unit.id}>
              <Link to="/kelola/admin/unit/$unit" params={{ unit: unit.id }} className="go">
                <b>{unit.name}</b>
              </Link>
              <p className="sm muted">{unit.institution.name}</p>
            </li>
          ))}
        </ul>
      )}
      <MoreButton list={list} />
    </section>
  );
}

function Institutions() {
  const list = useSuspenseInfiniteQuery(institutions());
  const found = list.data.pages.flatMap(({ items }) => items);
  return (
    <section aria-labelledby="instansi">
      <div className="section-head">
        <h2 id="instansi">
          <FormattedMessage id="unitWorkspace.institutions" />
        </h2>
        <Link to="/kelola/admin/instansi-baru" className="btn">
          <FormattedMessage id="unitWorkspace.institution.enter" />
        </Link>
      </div>
      {found.length === 0 ? (
        <Empty title={<FormattedMessage id="unitWorkspace.institutions.none" />}>
          <p>
            <FormattedMessage id="unitWorkspace.institutions.none.body" />
          </p>
        </Empty>
      ) : (
        <ul className="plain ruled card">
          {found.map((institution) => (
            <li key={institution.id}>
              <Link
                to="/kelola/admin/instansi/$institution"
                params={{ institution: institution.id }}
                className="go"
              >
                <b>{institution.name}</b>
              </Link>
              <p className="sm muted">{institution.shortName}</p>
            </li>
          ))}
        </ul>
      )}
      <MoreButton list={list} />
    </section>
  );
}
