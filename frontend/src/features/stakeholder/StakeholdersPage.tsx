import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import type { FormEvent, ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { CommunityElement, UnitRoles } from "@/api/types.gen";
import { Empty } from "@/ui/Empty";
import { ELEMENTS } from "@/ui/elements";
import { SelectField, TextField } from "@/ui/fields";
import { said } from "@/ui/form";
import { MoreButton } from "@/ui/MoreButton";
import { PageTitle } from "@/ui/PageTitle";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { type Sought, stakeholders } from "./stakeholder.queries";

type PageProps = { membership: UnitRoles; sought: Sought; save?: ReactNode };

/** Whom a unit asks. */
export function StakeholdersPage({ membership, sought, save }: PageProps) {
  const intl = useIntl();
  const list = useSuspenseInfiniteQuery(stakeholders(membership.unitId, sought));
  const found = list.data.pages.flatMap(({ items }) => items);
  const params = { unit: membership.unitSlug };
  const mayWrite = may(membership, "review");
  const searching = sought.q !== undefined || sought.element !== undefined;
  return (
    <div className="wrap stack">
      <div className="section-head">
        <PageTitle title={intl.formatMessage({ id: "stakeholder.title" })} />
        {mayWrite && (
          <Link to="/kelola/$unit/pemangku-kepentingan/baru" params={params} className="btn main">
            <FormattedMessage id="stakeholder.enter" />
          </Link>
        )}
      </div>
      <p className="muted">
        <FormattedMessage id="stakeholder.lead" />
      </p>
      {!mayWrite && <RoleNeeded task="review" />}
      <Search unit={membership.unitSlug} sought={sought} />
      {save && <p className="row">{save}</p>}
      {found.length === 0 ? (
        <Empty title={<FormattedMessage id={searching ? "stakeholder.none.found" : "stakeholder.none"} />}>
          {!searching && (
            <p>
              <FormattedMessage id="stakeholder.none.body" />
            </p>
          )}
        </Empty>
      ) : (
        <ul className="plain ruled card">
          {found.map((one) => (
            <li key={one.id}>
              <Link
                to="/kelola/$unit/pemangku-kepentingan/$stakeholder"
                params={{ ...params, stakeholder: one.id }}
                className="go"
              >
                <b>{one.organisation}</b>
              </Link>
              <p className="sm muted">
                {[intl.formatMessage({ id: `feedback.element.${one.element}` }), one.name, one.region]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </li>
          ))}
        </ul>
      )}
      <MoreButton list={list} />
    </div>
  );
}

function Search({ unit, sought }: { unit: string; sought: Sought }) {
  const intl = useIntl();
  const navigate = useNavigate();

  function search(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const q = said(form, "q");
    const element = said(form, "element") as CommunityElement | "";
    void navigate({
      to: "/kelola/$unit/pemangku-kepentingan",
      params: { unit },
      search: { ...(q && { q }), ...(element && { unsur: element }) },
    });
  }

  return (
    <form className="stack" onSubmit={search}>
      <TextField
        name="q"
        type="search"
        label={<FormattedMessage id="stakeholder.search" />}
        defaultValue={sought.q ?? ""}
        error={undefined}
      />
      <SelectField
        name="element"
        label={<FormattedMessage id="stakeholder.element" />}
        defaultValue={sought.element ?? ""}
        error={undefined}
      >
        <option value="">{intl.formatMessage({ id: "stakeholder.element.all" })}</option>
        {ELEMENTS.map((element) => (
          <option key={element} value={element}>
            {intl.formatMessage({ id: `feedback.element.${element}` })}
          </option>
        ))}
      </SelectField>
      <p>
        <button type="submit" className="btn">
          <FormattedMessage id="stakeholder.find" />
        </button>
      </p>
    </form>
  );
}
