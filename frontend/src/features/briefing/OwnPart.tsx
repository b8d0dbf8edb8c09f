import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { OpenBriefing, OwnBriefing } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { LoadFailed } from "@/ui/LoadFailed";
import { Note } from "@/ui/Note";
import { isMissing } from "@/ui/problem";
import { faultIn } from "@/ui/Refused";
import { longTime } from "@/ui/time";
import { NotSent } from "./NotSent";
import { type OfficerPass, ownBriefing, useErase, useGoOn } from "./officer.queries";
import { ReadingTicks } from "./ReadingTicks";

type OwnProps = { briefing: OpenBriefing; pass: OfficerPass; onOther: () => void };

/** What the list says of whoever said something on this device, and what they can still say. */
export function OwnPart({ briefing, pass, onOther }: OwnProps) {
  const intl = useIntl();
  const own = useQuery(ownBriefing(pass));
  const [forgetting, setForgetting] = useState(false);
  return (
    <section className="card stack" aria-labelledby="catatan-saya">
      <h2 id="catatan-saya">
        <FormattedMessage id="briefed.own" />
      </h2>
      {own.data ? (
        <Said briefing={briefing} own={own.data} pass={pass} />
      ) : own.isPending ? (
        <Bones />
      ) : isMissing(own.error) ? (
        <p>
          <FormattedMessage id="briefed.own.gone" />
        </p>
      ) : (
        <LoadFailed error={own.error} retry={own.refetch} />
      )}
      <p>
        <button type="button" className="btn" onClick={() => setForgetting(true)}>
          <FormattedMessage id="briefed.other" />
        </button>
      </p>
      {forgetting && (
        <ConfirmDialog
          title={<FormattedMessage id="briefed.other.title" />}
          action={<FormattedMessage id="briefed.other" />}
          busy={false}
          onCancel={() => setForgetting(false)}
          onConfirm={onOther}
        >
          <p>{intl.formatMessage({ id: "briefed.other.body" })}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

type SaidProps = { briefing: OpenBriefing; own: OwnBriefing; pass: OfficerPass };

function Said({ briefing, own, pass }: SaidProps) {
  const intl = useIntl();
  const done = own.readings.map(({ versionId }) => versionId);
  const isOpen = briefing.phase === "DAY" || briefing.phase === "READING";
  const isWhole =
    briefing.standards.every(({ versionId }) => done.includes(versionId)) &&
    (own.presentAt !== undefined || briefing.phase !== "DAY");
  return (
    <>
      <Note kind="done" live="status">
        <div>
          <p>
            {own.name == null ? (
              <FormattedMessage id="briefed.own.erased" />
            ) : (
              <FormattedMessage id="briefed.own.thanks" values={{ name: own.name }} />
            )}
          </p>
          {own.presentAt && (
            <p>
              <FormattedMessage
                id="briefed.own.present"
                values={{ at: longTime(intl, own.presentAt, briefing.zone) }}
              />
            </p>
          )}
          {briefing.standards
            .filter(({ versionId }) => done.includes(versionId))
            .map(({ versionId, code, number }) => (
              <p key={versionId}>
                <FormattedMessage id="briefed.own.read" values={{ code, number }} />
              </p>
            ))}
        </div>
      </Note>
      {isOpen && !isWhole && (
        <More briefing={briefing} pass={pass} done={done} isThere={own.presentAt !== undefined} />
      )}
      {own.name != null && <Erase pass={pass} />}
    </>
  );
}

type MoreProps = { briefing: OpenBriefing; pass: OfficerPass; done: readonly string[]; isThere: boolean };

function More({ briefing, pass, done, isThere }: MoreProps) {
  const intl = useIntl();
  const goOn = useGoOn(pass);
  const [said, say] = useState<{ present: boolean; read: string[] }>({ present: false, read: [] });
  const [presses, press] = useState(0);
  const isNothing = !said.present && said.read.length === 0;

  function send(event: FormEvent) {
    event.preventDefault();
    press(presses + 1);
    if (isNothing || goOn.isPending) return;
    goOn.mutate({ present: said.present, versionIds: said.read });
  }

  return (
    <form className="stack" noValidate onSubmit={send}>
      <ReadingTicks
        briefing={briefing}
        present={isThere ? undefined : said.present}
        read={said.read}
        done={done}
        error={
          presses > 0 && isNothing
            ? intl.formatMessage({ id: "briefed.nothing" })
            : faultIn(goOn.error, "present")
        }
        onSay={say}
      />
      {goOn.error && <NotSent key={presses} error={goOn.error} />}
      <p>
        <button type="submit" className="btn main" aria-busy={goOn.isPending}>
          <FormattedMessage id={goOn.error ? "briefed.sendAgain" : "briefed.send"} />
        </button>
      </p>
    </form>
  );
}

function Erase({ pass }: { pass: OfficerPass }) {
  const erase = useErase(pass);
  const [asking, ask] = useState(false);
  return (
    <>
      {erase.error && <NotSent error={erase.error} />}
      <p>
        <button type="button" className="btn bare" onClick={() => ask(true)}>
          <FormattedMessage id="briefed.erase" />
        </button>
      </p>
      {asking && (
        <ConfirmDialog
          danger
          title={<FormattedMessage id="briefed.erase.title" />}
          action={<FormattedMessage id="briefed.erase" />}
          busy={erase.isPending}
          onCancel={() => ask(false)}
          onConfirm={() => erase.mutate(undefined, { onSettled: () => ask(false) })}
        >
          <p>
            <FormattedMessage id="briefed.erase.body" />
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}
