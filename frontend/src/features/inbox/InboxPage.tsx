import { useSuspenseInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { InboxFeedback, Moderation, ModerationBatch, UnitRoles } from "@/api/types.gen";
import { MoreButton } from "@/ui/MoreButton";
import { PageTitle } from "@/ui/PageTitle";
import { toast } from "@/ui/toast";
import { may } from "../identity/roles";
import { Acts } from "./Acts";
import { AnswerForm } from "./AnswerForm";
import { Appealed } from "./Appealed";
import { BulkAnswer } from "./BulkAnswer";
import { BulkBar } from "./BulkBar";
import { BulkDismissal } from "./BulkDismissal";
import { BulkModeration } from "./BulkModeration";
import { Concealed } from "./Concealed";
import { Detail } from "./Detail";
import { FilterJump, FilterRail, received } from "./FilterRail";
import { changed, type InboxSearch } from "./filter";
import { HandlingLine } from "./HandlingLine";
import { HideFeedback } from "./HideFeedback";
import { InboxRows } from "./InboxRows";
import { SearchBox } from "./SearchBox";
import "./inbox.css";
import { inbox, inboxCounts } from "./inbox.queries";
import { NoInputs } from "./NoInputs";
import { OrganisationOfInput } from "./OrganisationOfInput";
import { PickAll } from "./PickAll";
import { Reports } from "./Reports";
import { OneMatter } from "./SameMatter";
import { ShortcutBar, ShortcutHelp } from "./Shortcuts";
import { UndoBar } from "./UndoBar";
import { useAssigning } from "./useAssigning";
import { useInboxKeys } from "./useInboxKeys";
import { useOpened } from "./useOpened";
import { usePicked } from "./usePicked";

type InboxProps = {
  membership: UnitRoles;
  author: string;
  search: InboxSearch;
  /** What can be done with the list as a whole. */
  tools?: ReactNode;
  /** What people wait for, above the list. */
  duties?: ReactNode;
};

/** All inputs of the unit's forums: narrow down, read, hide, ask back, answer one or many. */
export function InboxPage({ membership, author, search, tools, duties }: InboxProps) {
  const intl = useIntl();
  const navigate = useNavigate();
  const list = useSuspenseInfiniteQuery(inbox(membership.unitId, search));
  const inputs = list.data.pages.flatMap(({ items }) => items);
  const opened = useOpened(inputs, search.buka);
  const picked = usePicked();
  const [bulk, setBulk] = useState(false);
  // The last of the picked may have been put back while they were being answered.
  const answering = bulk && picked.inputs.length > 0;
  const [hiding, setHiding] = useState<InboxFeedback>();
  const [moderating, setModerating] = useState<Moderation>();
  const [dismissing, setDismissing] = useState(false);
  const [batch, setBatch] = useState<ModerationBatch>();
  const assigning = useAssigning(membership);
  const [helping, setHelping] = useState(false);
  const rows = useRef<HTMLElement>(null);
  const pane = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const mayAnswer = may(membership, "answer");

  function open(id: string | undefined) {
    void navigate({
      to: ".",
      search: changed(search, { buka: id }),
      resetScroll: false,
    });
  }

  useInboxKeys({
    list,
    inputs,
    openId: search.buka,
    open,
    pick: () => opened && picked.toggle(opened),
    picking: picked.inputs.length > 0,
    answerPicked: () => setBulk(true),
    places: { rows, pane, field },
    help: () => setHelping(true),
  });

  /** What was picked is dealt with. The bar that had the focus is about to go. */
  function leaveBulk() {
    picked.clear();
    setBulk(false);
    rows.current?.focus();
  }

  /** As they are listed now: one of them may have been assigned since it was picked. */
  function pickedNow() {
    const listed = new Map(inputs.map((input) => [input.feedback.id, input]));
    return picked.inputs.map((input) => listed.get(input.feedback.id) ?? input);
  }

  function answered(count: number) {
    const first = (answering ? picked.inputs[0] : opened)?.forum;
    // The form that had the focus is about to go.
    pane.current?.focus();
    toast(
      intl.formatMessage({ id: "inbox.answered" }, { count }),
      first && {
        label: intl.formatMessage({ id: "inbox.answered.see" }),
        act: () => window.open(`/forum/${first.slug}`, "_blank", "noopener"),
      },
    );
  }

  return (
    <>
      <Head unitId={membership.unitId} tools={tools} />
      {duties}
      <div className="desk inbox" data-open={opened !== undefined || answering || undefined}>
        <FilterRail unitId={membership.unitId} search={search} />
        <section
          ref={rows}
          tabIndex={-1}
          className="pane flush inbox-list"
          aria-label={intl.formatMessage({ id: "inbox.list" })}
        >
          <FilterJump unitId={membership.unitId} search={search} />
          <SearchBox field={field} search={search} />
          {batch && (
            <UndoBar
              key={batch.id}
              batch={batch}
              zone={membership.zone}
              onClose={() => setBatch(undefined)}
            />
          )}
          {assigning.bar}
          <OneMatter inputs={inputs} search={search}>
            {mayAnswer && (
              <PickAll unitId={membership.unitId} search={search} listed={inputs} picked={picked} />
            )}
          </OneMatter>
          {inputs.length === 0 ? (
            <NoInputs search={search} />
          ) : (
            <InboxRows
              inputs={inputs}
              search={search}
              open={answering ? undefined : search.buka}
              picked={picked.ids}
              refused={picked.refused}
              zone={membership.zone}
              onPick={picked.toggle}
            />
          )}
          <div className="inbox-more">
            <MoreButton list={list} />
          </div>
          {picked.inputs.length > 0 && (
            <BulkBar
              picked={picked}
              mayAnswer={mayAnswer}
              onAnswer={() => setBulk(true)}
              onAssign={() => assigning.ask(pickedNow(), leaveBulk)}
              onModerate={setModerating}
              onDismiss={() => setDismissing(true)}
              onClear={leaveBulk}
            />
          )}
          <ShortcutBar onHelp={() => setHelping(true)} />
        </section>
        <section
          ref={pane}
          tabIndex={-1}
          className="pane stack inbox-detail"
          aria-label={intl.formatMessage({ id: "inbox.input" })}
        >
          {answering ? (
            <BulkAnswer picked={picked} onClose={() => setBulk(false)}>
              <AnswerForm
                key={picked.inputs.length}
                unitId={membership.unitId}
                author={author}
                zone={membership.zone}
                inputs={picked.inputs}
                onRefused={picked.refuse}
                onAnswered={() => {
                  answered(picked.inputs.length);
                  picked.clear();
                  setBulk(false);
                }}
              />
            </BulkAnswer>
          ) : opened ? (
            <Detail
              key={opened.feedback.id}
              input={opened}
              zone={membership.zone}
              search={search}
              mayPlace={mayAnswer}
              mayPromise={may(membership, "enterInputs")}
            >
              <OrganisationOfInput input={opened} mayVerify={mayAnswer} />
              <HandlingLine input={opened} membership={membership} onAssign={() => assigning.ask([opened])} />
              <Reports input={opened} zone={membership.zone} mayDismiss={mayAnswer} />
              <Appealed input={opened} zone={membership.zone} mayDecide={mayAnswer} />
              <Concealed input={opened} of="input" zone={membership.zone} mayAct={mayAnswer} />
              <Concealed input={opened} of="answer" zone={membership.zone} mayAct={mayAnswer} />
              <Acts
                key={`${opened.feedback.id}/${opened.feedback.response?.id}`}
                input={opened}
                membership={membership}
                author={author}
                onHide={() => setHiding(opened)}
                onAnswered={() => answered(1)}
              />
            </Detail>
          ) : (
            <p className="muted">
              <FormattedMessage id="inbox.choose" />
            </p>
          )}
        </section>
      </div>
      {hiding && <HideFeedback input={hiding} onClose={() => setHiding(undefined)} />}
      {moderating && picked.inputs.length > 0 && (
        <BulkModeration
          unitId={membership.unitId}
          act={moderating}
          inputs={picked.inputs}
          onDone={(done) => {
            setBatch(done);
            setModerating(undefined);
            leaveBulk();
          }}
          onClose={() => setModerating(undefined)}
        />
      )}
      {dismissing && picked.inputs.length > 0 && (
        <BulkDismissal
          unitId={membership.unitId}
          inputs={picked.inputs}
          onDone={() => {
            setDismissing(false);
            leaveBulk();
          }}
          onClose={() => setDismissing(false)}
        />
      )}
      {assigning.dialog}
      {helping && <ShortcutHelp onClose={() => setHelping(false)} />}
    </>
  );
}

function Head({ unitId, tools }: { unitId: string; tools: ReactNode }) {
  const intl = useIntl();
  const { data: counts } = useSuspenseQuery(inboxCounts(unitId));
  return (
    <div className="wrap wide desk-head row apart">
      <PageTitle title={intl.formatMessage({ id: "workspace.inbox" })}>
        <FormattedMessage id="workspace.inbox" />{" "}
        <span className="muted head-count">
          <FormattedMessage
            id="inbox.head"
            values={{ open: counts.states.OPEN ?? 0, all: received(counts) }}
          />
        </span>
      </PageTitle>
      {tools}
    </div>
  );
}
