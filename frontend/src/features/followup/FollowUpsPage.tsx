import { useSuspenseInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { type FormEvent, type ReactNode, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { FollowUp, UnitRoles } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { Empty } from "@/ui/Empty";
import { SelectField, TextField, Tick } from "@/ui/fields";
import { said } from "@/ui/form";
import { MoreButton } from "@/ui/MoreButton";
import { PageTitle } from "@/ui/PageTitle";
import { OfAnswer, PromiseLine, PromiseState } from "@/ui/Promises";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { ChangeDialog } from "./ChangeDialog";
import { Evidence } from "./Evidence";
import { type Filter, SHOWN, type Shown, wantedBy } from "./filter";
import { unitFollowUps, unitProgress } from "./followUp.queries";
import { History } from "./History";
import { type Act, actsOn } from "./moves";
import { Progress } from "./Progress";

type PageProps = { membership: UnitRoles; filter: Filter; save?: ReactNode };

/** Everything a unit promised in its forums, the soonest due first, and what may be done with it. */
export function FollowUpsPage({ membership, filter, save }: PageProps) {
  const intl = useIntl();
  const unit = membership.unitSlug;
  const list = useSuspenseInfiniteQuery(unitFollowUps(unit, wantedBy(filter)));
  const { data: progress } = useSuspenseQuery(unitProgress(unit));
  const promises = list.data.pages.flatMap(({ items }) => items);
  return (
    <div className="wrap stack">
      <PageTitle title={intl.formatMessage({ id: "followUp.title" })} />
      {progress.all > 0 && (
        <section className="card stack" aria-labelledby="capaian">
          <h2 id="capaian">
            <FormattedMessage id="followUp.board" />
          </h2>
          <Progress progress={progress} />
          <p className="sm muted">
            <FormattedMessage id="followUp.board.numbers" values={{ ...progress }} />
          </p>
        </section>
      )}
      <FilterForm key={JSON.stringify(filter)} unit={unit} filter={filter} promises={promises} />
      {save}
      {!may(membership, "review") && <RoleNeeded task="review" />}
      {promises.length === 0 ? (
        <Empty title={<FormattedMessage id={progress.all > 0 ? "followUp.none.found" : "followUp.none"} />}>
          <p>
            <FormattedMessage id={progress.all > 0 ? "followUp.none.found.body" : "followUp.none.body"} />
          </p>
        </Empty>
      ) : (
        <ul className="plain ruled card">
          {promises.map((promise) => (
            <li key={promise.id} className="stack">
              <Row promise={promise} membership={membership} />
            </li>
          ))}
        </ul>
      )}
      <MoreButton list={list} />
    </div>
  );
}

type FilterProps = { unit: string; filter: Filter; promises: FollowUp[] };

function FilterForm({ unit, filter, promises }: FilterProps) {
  const intl = useIntl();
  const navigate = useNavigate();
  const forum = promises[0]?.forum?.title;

  function show(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const shown = said(form, "tampil") as Shown;
    const owner = said(form, "pemilik");
    void navigate({
      to: "/kelola/$unit/tindak-lanjut",
      params: { unit },
      search: {
        ...(filter.forum && { forum: filter.forum }),
        ...(shown !== "BERJALAN" && { tampil: shown }),
        ...(owner && { pemilik: owner }),
        ...(form.has("lewat") && { lewat: true as const }),
      },
    });
  }

  return (
    <form className="card stack" aria-label={intl.formatMessage({ id: "followUp.filter" })} onSubmit={show}>
      {filter.forum && (
        <p className="row apart">
          <span>
            <FormattedMessage id="followUp.filter.forum" /> <b lang={WRITTEN_IN}>{forum}</b>
          </span>
          <Link to="/kelola/$unit/tindak-lanjut" params={{ unit }} className="go">
            <FormattedMessage id="followUp.filter.all" />
          </Link>
        </p>
      )}
      <SelectField
        name="tampil"
        label={<FormattedMessage id="followUp.filter.state" />}
        defaultValue={filter.tampil ?? "BERJALAN"}
        error={undefined}
      >
        {SHOWN.map((shown) => (
          <option key={shown} value={shown}>
            {intl.formatMessage({ id: `followUp.filter.${shown}` })}
          </option>
        ))}
      </SelectField>
      <TextField
        name="pemilik"
        label={<FormattedMessage id="followUp.field.owner" />}
        hint={<FormattedMessage id="followUp.filter.owner.hint" />}
        defaultValue={filter.pemilik}
        list="pemilik-daftar"
        maxLength={200}
        error={undefined}
      />
      <datalist id="pemilik-daftar">
        {[...new Set(promises.map(({ owner }) => owner))].map((owner) => (
          <option key={owner} value={owner} />
        ))}
      </datalist>
      <Tick name="lewat" defaultChecked={filter.lewat === true}>
        <FormattedMessage id="followUp.filter.overdue" />
      </Tick>
      <p>
        <button type="submit" className="btn">
          <FormattedMessage id="followUp.filter.show" />
        </button>
      </p>
    </form>
  );
}

function Row({ promise, membership }: { promise: FollowUp; membership: UnitRoles }) {
  const [act, setAct] = useState<Act>();
  const acts = may(membership, "review") ? actsOn(promise, may(membership, "runForum")) : [];
  const note = promise.notes.at(-1);
  return (
    <>
      <div className="row apart">
        <b className="plain-text" lang={WRITTEN_IN}>
          {promise.text}
        </b>
        <span className="row">
          <PromiseState promise={promise} />
        </span>
      </div>
      <p className="sm muted">
        <PromiseLine promise={promise} />
        {" · "}
        {promise.forumId && promise.forum ? (
          <Link
            to="/kelola/$unit/forum/$forum"
            params={{ unit: membership.unitSlug, forum: promise.forumId }}
            lang={WRITTEN_IN}
          >
            {promise.forum.title}
          </Link>
        ) : promise.survey ? (
          <span lang={WRITTEN_IN}>
            {promise.survey.title}, {promise.survey.element}
          </span>
        ) : (
          <>
            <FormattedMessage id="followUp.ofAudit" /> {promise.certificate?.standard}
          </>
        )}
      </p>
      <OfAnswer promise={promise} />
      {note && (
        <p className="sm plain-text" lang={WRITTEN_IN}>
          {note.text}
        </p>
      )}
      <Evidence promise={promise} />
      {acts.length > 0 && (
        <p className="row">
          {acts.map((each, place) => (
            <button
              key={each}
              type="button"
              className={place === 0 ? "btn dense" : "btn bare dense"}
              onClick={() => setAct(each)}
            >
              <FormattedMessage id={`followUp.act.${each}`} />
              <span className="vh"> {promise.text}</span>
            </button>
          ))}
        </p>
      )}
      <History promise={promise} zone={membership.zone} />
      {act && <ChangeDialog promise={promise} act={act} onClose={() => setAct(undefined)} />}
    </>
  );
}
