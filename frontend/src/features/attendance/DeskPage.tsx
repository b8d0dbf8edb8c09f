import { type ReactNode, useEffect, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Desk, ExpectedGuest, UnitRoles } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { Empty } from "@/ui/Empty";
import { Tick } from "@/ui/fields";
import { LoadFailed } from "@/ui/LoadFailed";
import { Note } from "@/ui/Note";
import { timeOfDay } from "@/ui/time";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { DeskTools } from "./DeskTools";
import { GuestRow } from "./GuestRow";
import { found, type Line, linesOf } from "./guests";
import { PresentActs } from "./PresentActs";
import { QueueNote } from "./QueueNote";
import { qrReader } from "./qrReader";
import { Scanner } from "./Scanner";
import { SignDialog } from "./SignDialog";
import { ticketNumberIn } from "./ticketNumber";
import { useDesk } from "./useDesk";
import { type Known, WalkUpForm } from "./WalkUpForm";
import "./attendance.css";

type DeskProps = { membership: UnitRoles; session: string };

/** The registration desk, made for a phone; once it has been opened it goes on without a network. */
export function DeskPage({ membership, session }: DeskProps) {
  const here = useDesk(session, membership);
  useEffect(() => void qrReader().catch(() => {}), []);
  if (!may(membership, "review")) return <RoleNeeded task="review" />;
  const { data: desk, error, isPending, refetch } = here.list;
  return (
    <div className="stack narrow">
      <DeskHead desk={desk} queued={here.queue.length} />
      <QueueNote
        queue={here.queue}
        stopped={here.stopped}
        unkept={here.unkept}
        onNow={() => void here.send()}
        onDrop={(arrival) => void here.drop(arrival)}
      />
      {isPending && <Bones />}
      {error && desk === undefined && <LoadFailed error={error} retry={refetch} />}
      {here.isBehind && desk !== undefined && <AsOf at={here.list.dataUpdatedAt} zone={desk.zone} />}
      {desk?.closedAt ? (
        <Note kind="closed">
          <p>
            <FormattedMessage id="desk.closed" />
          </p>
        </Note>
      ) : (
        <Admission desk={desk} here={here} session={session} />
      )}
      {desk && (
        <DeskTools membership={membership} desk={desk} queued={here.queue.length} onForget={here.forget} />
      )}
    </div>
  );
}

function DeskHead({ desk, queued }: { desk: Desk | undefined; queued: number }) {
  const seats = desk?.registrations.filter(({ state }) => state === "CONFIRMED").length;
  return (
    <div className="row apart">
      <h2>
        <FormattedMessage id="desk.title" />
      </h2>
      {desk && (
        <p className="sm">
          <FormattedMessage
            id="desk.count"
            values={{ present: desk.present.length + queued, registered: seats, b: bold }}
          />
        </p>
      )}
    </div>
  );
}

function bold(parts: ReactNode) {
  return <b>{parts}</b>;
}

function AsOf({ at, zone }: { at: number; zone: string }) {
  const intl = useIntl();
  return (
    <Note kind="offline" live="status">
      <p>
        <FormattedMessage
          id="desk.asOf"
          values={{ time: timeOfDay(intl, new Date(at).toISOString(), zone) }}
        />
      </p>
    </Note>
  );
}

type AdmissionProps = { desk: Desk | undefined; here: ReturnType<typeof useDesk>; session: string };

/** Who is let in, by the camera, by name, or without a ticket. */
function Admission({ desk, here, session }: AdmissionProps) {
  const intl = useIntl();
  const [open, setOpen] = useState<"camera" | "walkUp">();
  const [known, setKnown] = useState<Known>({});
  const [typed, type] = useState("");
  const [askSignature, setAskSignature] = useState(false);
  const [signing, setSigning] = useState<{ name: string; number: string }>();
  const [told, tell] = useState("");
  const lines = linesOf(desk, here.queue);
  const shown = found(lines, typed);

  function admitted(name: string) {
    tell(intl.formatMessage({ id: "desk.admitted" }, { name }));
  }

  function letIn(name: string, registrationNumber: string) {
    if (askSignature) return setSigning({ name, number: registrationNumber });
    void here.admit(name, { registrationNumber });
    admitted(name);
  }

  function withoutSeat(guest: ExpectedGuest) {
    setKnown({
      name: guest.name ?? undefined,
      organisation: guest.organisation ?? undefined,
      element: guest.element,
    });
    setOpen("walkUp");
  }

  function scanned(text: string) {
    const number = ticketNumberIn(text);
    if (number === undefined) return tell(intl.formatMessage({ id: "desk.scan.noTicket" }));
    const line = lines.find(({ key }) => key === number);
    // The guest may have registered after this list was read: the service knows.
    if (line?.guest === undefined) return letIn(number, number);
    const name = line.guest.name ?? number;
    if (line.standing !== "expected") return tell(intl.formatMessage({ id: "desk.already" }, { name }));
    if (line.guest.state === "CONFIRMED") return letIn(name, number);
    tell(intl.formatMessage({ id: "desk.noSeat" }, { name }));
    withoutSeat(line.guest);
  }

  return (
    <>
      <p className="told" role="status">
        {told}
      </p>
      {open === "camera" ? (
        <Scanner onFound={scanned} onClose={() => setOpen(undefined)} />
      ) : (
        <p>
          <button type="button" className="btn main wide" onClick={() => setOpen("camera")}>
            <FormattedMessage id="desk.scan" />
          </button>
        </p>
      )}
      <Tick
        name="askSignature"
        checked={askSignature}
        onChange={({ target }) => setAskSignature(target.checked)}
      >
        <FormattedMessage id="desk.askSignature" />
      </Tick>
      <search>
        <form className="search" onSubmit={(event) => event.preventDefault()}>
          <label className="vh" htmlFor="cari">
            <FormattedMessage id="desk.find" />
          </label>
          <input
            id="cari"
            type="search"
            value={typed}
            placeholder={intl.formatMessage({ id: "desk.find" })}
            onChange={({ target }) => type(target.value)}
          />
        </form>
      </search>
      {open === "walkUp" ? (
        <WalkUpForm
          session={session}
          known={known}
          onCancel={() => setOpen(undefined)}
          onEntered={(walkUp, signature) => {
            void here.admit(walkUp.visitor.name, { walkUp, signature: signature ?? null });
            admitted(walkUp.visitor.name);
            setOpen(undefined);
          }}
        />
      ) : (
        <p>
          <button
            type="button"
            className="btn wide"
            onClick={() => {
              setKnown({ name: shown.length === 0 ? typed : undefined });
              setOpen("walkUp");
            }}
          >
            <FormattedMessage id="desk.walkUp" />
          </button>
        </p>
      )}
      {desk && shown.length === 0 && (
        <Empty title={<FormattedMessage id={lines.length === 0 ? "desk.nobody" : "desk.notFound"} />} />
      )}
      <ul className="plain">
        {shown.map((line) => (
          <OneLine key={line.key} line={line} session={session} onLetIn={letIn} onWithoutSeat={withoutSeat} />
        ))}
      </ul>
      {signing && (
        <SignDialog
          name={signing.name}
          onCancel={() => setSigning(undefined)}
          onSigned={(signature) => {
            void here.admit(signing.name, {
              registrationNumber: signing.number,
              signature: signature ?? null,
            });
            admitted(signing.name);
            setSigning(undefined);
          }}
        />
      )}
    </>
  );
}

type LineProps = {
  line: Line;
  session: string;
  onLetIn: (name: string, number: string) => void;
  onWithoutSeat: (guest: ExpectedGuest) => void;
};

function OneLine({ line, session, onLetIn, onWithoutSeat }: LineProps) {
  const intl = useIntl();
  const { guest, attendance, arrival, standing } = line;
  const erased = intl.formatMessage({ id: "desk.erased" });
  const name = guest?.name ?? attendance?.name ?? arrival?.name ?? erased;
  const element = attendance?.element ?? guest?.element ?? arrival?.message.walkUp?.visitor.element;
  return (
    <GuestRow
      number={line.number}
      standing={standing}
      guest={{
        name,
        element: element ?? "SERVICE_USER",
        organisation:
          attendance?.organisation ?? guest?.organisation ?? arrival?.message.walkUp?.visitor.organisation,
        needs: guest?.needs ?? [],
        needsNote: guest?.needsNote,
        state: guest?.state ?? "CONFIRMED",
      }}
    >
      {guest && standing === "expected" && (
        <button
          type="button"
          className="btn"
          onClick={() => (guest.state === "CONFIRMED" ? onLetIn(name, guest.number) : onWithoutSeat(guest))}
        >
          <FormattedMessage id={guest.state === "CONFIRMED" ? "desk.letIn" : "desk.asWalkUp"} />
          <span className="vh"> {name}</span>
        </button>
      )}
      {attendance && <PresentActs session={session} attendance={attendance} />}
    </GuestRow>
  );
}
