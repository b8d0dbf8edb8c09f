import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ComponentCode, Remark, UnitRoles } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { DraftChoice, DraftNote } from "@/ui/DraftNote";
import { SelectField, TextArea } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { MoreButton } from "@/ui/MoreButton";
import { faultIn, Refused } from "@/ui/Refused";
import { longTime } from "@/ui/time";
import { toast } from "@/ui/toast";
import { may } from "../identity/roles";
import { remarks, useRemark, useSettle } from "./passage.queries";

/** A component as people call it. */
export type Named = { code: ComponentCode; label: string };

type RemarksProps = { standardId: string; membership: UnitRoles; kinds: Named[] };

/** What colleagues remark on the text; the head waits until every remark is settled. */
export function Remarks({ standardId, membership, kinds }: RemarksProps) {
  const list = useSuspenseInfiniteQuery(remarks(standardId));
  const all = list.data.pages.flatMap(({ items }) => items);
  return (
    <section className="card stack" aria-labelledby="catatan">
      <h2 id="catatan">
        <FormattedMessage id="passage.remarks" />
      </h2>
      {all.length === 0 ? (
        <p className="muted">
          <FormattedMessage id="passage.remarks.none" />
        </p>
      ) : (
        <ul className="plain ruled">
          {all.map((remark) => (
            <li key={remark.id}>
              <One remark={remark} standardId={standardId} membership={membership} />
            </li>
          ))}
        </ul>
      )}
      <MoreButton list={list} />
      {may(membership, "review") && <Write standardId={standardId} kinds={kinds} />}
    </section>
  );
}

function One({ remark, standardId, membership }: Omit<RemarksProps, "kinds"> & { remark: Remark }) {
  const intl = useIntl();
  const settle = useSettle(standardId);
  const { zone } = membership;
  return (
    <div className="stack tight">
      <p className="sm muted">
        {remark.code && <span className="code">{remark.code}</span>}{" "}
        <FormattedMessage
          id="passage.remark.by"
          values={{
            who: remark.byName,
            when: longTime(intl, remark.at, zone),
            number: remark.versionNumber,
          }}
        />
      </p>
      <p className="plain-text">{remark.text}</p>
      {remark.settledAt ? (
        <p className="sm muted">
          <FormattedMessage
            id="passage.remark.settled"
            values={{ who: remark.settledByName ?? "", when: longTime(intl, remark.settledAt, zone) }}
          />
        </p>
      ) : (
        may(membership, "review") && (
          <p>
            <button
              type="button"
              className="btn dense"
              disabled={settle.isPending}
              onClick={() => settle.mutate(remark.id)}
            >
              <FormattedMessage id="passage.remark.settle" />
            </button>
          </p>
        )
      )}
      {settle.error ? <Refused error={settle.error} /> : null}
    </div>
  );
}

function Write({ standardId, kinds }: Omit<RemarksProps, "membership">) {
  const intl = useIntl();
  const remark = useRemark(standardId);
  const draft = useFormDraft(`catatan/${standardId}`);
  const [times, setTimes] = useState(0);

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const code = saidOrNull(form, "code") as ComponentCode | null;
    remark.mutate(
      { text: said(form, "text"), ...(code && { code }) },
      {
        onSuccess: async () => {
          await draft.forget();
          setTimes(times + 1); // an empty form again, only now that the words are kept
          toast(intl.formatMessage({ id: "passage.remark.kept" }));
        },
      },
    );
  }

  return (
    <form key={times} ref={draft.ref} className="stack" noValidate onSubmit={send}>
      {remark.error ? <Refused error={remark.error} /> : null}
      <SelectField name="code" label={<FormattedMessage id="passage.remark.on" />} error={undefined}>
        <option value="">{intl.formatMessage({ id: "passage.remark.whole" })}</option>
        {kinds.map((kind) => (
          <option key={kind.code} value={kind.code}>
            {kind.code} {kind.label}
          </option>
        ))}
      </SelectField>
      <TextArea
        name="text"
        rows={3}
        label={<FormattedMessage id="passage.remark.text" />}
        error={faultIn(remark.error, "text")}
      />
      <DraftChoice draft={draft} />
      <p>
        <button type="submit" className="btn" disabled={remark.isPending}>
          <FormattedMessage id="passage.remark.send" />
        </button>
      </p>
      <DraftNote draft={draft} />
    </form>
  );
}
