import { type RefObject, useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { isTaken, smaller } from "./chosenFile";
import type { FileOfDraft } from "./feedbackDraft";
import { changes, type HeldFile, held, hold, sweep } from "./heldFiles";

const MOST = 3;
const LARGEST = 5 * 1024 * 1024;
const TAKEN = "image/jpeg,image/png,application/pdf";

type AttachProps = {
  files: FileOfDraft[] | undefined;
  /** How the sending stands: at every step one looks again what the service has said of the files. */
  tried: string;
  error: string | undefined;
  /** While what was chosen is looked at and made smaller, which takes seconds on a slow phone. */
  onBusy: (busy: boolean) => void;
  onChange: (files: FileOfDraft[]) => void;
};

/** Lets somebody attach up to three photos or papers. They stay on the device until their input is sent. */
export function AttachFiles({ files = [], tried, error, onBusy, onChange }: AttachProps) {
  const intl = useIntl();
  const title = useId();
  const hint = useId();
  const [wrong, setWrong] = useState<string>();
  const [busy, setBusy] = useState(false);
  const known = useHeld(files, tried);
  const camera = useRef<HTMLInputElement>(null);
  const disk = useRef<HTMLInputElement>(null);

  useEffect(() => void sweep().catch(() => {}), []);

  async function choose(chosen: FileList | null) {
    setBusy(true);
    onBusy(true);
    try {
      await take(chosen);
    } finally {
      setBusy(false);
      onBusy(false);
    }
  }

  async function take(chosen: FileList | null) {
    setWrong(undefined);
    const all = [...files];
    for (const file of chosen ?? []) {
      const { name } = file;
      if (all.length >= MOST) {
        setWrong(intl.formatMessage({ id: "feedback.form.files.many" }));
        break;
      }
      if (!(await isTaken(file))) {
        setWrong(intl.formatMessage({ id: "feedback.form.files.kind" }, { name }));
        continue;
      }
      const kept = await smaller(file);
      if (kept.size > LARGEST) {
        setWrong(intl.formatMessage({ id: "feedback.form.files.large" }, { name }));
        continue;
      }
      try {
        all.push(await hold(kept));
      } catch {
        setWrong(intl.formatMessage({ id: "feedback.form.files.unkept" }, { name }));
      }
    }
    if (all.length !== files.length) onChange(all);
  }

  function remove(id: string) {
    setWrong(undefined);
    onChange(files.filter((file) => file.id !== id));
    disk.current?.focus();
  }

  const said = wrong ?? error;
  return (
    <section id="fileIds" tabIndex={-1} className="stack" aria-labelledby={title} aria-describedby={hint}>
      <p id={title} className="label">
        <FormattedMessage id="feedback.form.files" />
      </p>
      <p id={hint} className="hint">
        <FormattedMessage id="feedback.form.files.hint" />
      </p>
      {files.length > 0 && (
        <ul className="plain ruled">
          {files.map(({ id, name, size }) => (
            <li key={id} className="stack">
              <p className="row">
                <span>
                  <bdi>{name}</bdi> <span className="muted sm">{sizeIn(intl, size)}</span>
                </span>
                <button type="button" className="btn bare dense" onClick={() => remove(id)}>
                  <FormattedMessage
                    id="feedback.form.files.remove"
                    values={{ name, hidden: (words) => <span className="vh">{words}</span> }}
                  />
                </button>
              </p>
              {known[id]?.why ? (
                <p className="wrong-text">
                  <bdi>{known[id].why}</bdi> <FormattedMessage id="feedback.form.files.without" />
                </p>
              ) : (
                <p className="sm muted" role="status">
                  <FormattedMessage
                    id={known[id]?.uploadId ? "feedback.form.files.sent" : "feedback.form.files.kept"}
                  />
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {busy && (
        <p className="sm muted" role="status">
          <FormattedMessage id="feedback.form.files.busy" />
        </p>
      )}
      {said && (
        <p className="wrong-text" role="alert">
          {said}
        </p>
      )}
      {files.length < MOST && (
        <p className="row">
          <Pick field={disk} words="feedback.form.files.add" multiple onChoose={choose} />
          <Pick field={camera} words="feedback.form.files.camera" onChoose={choose} camera />
        </p>
      )}
    </section>
  );
}

type PickProps = {
  field: RefObject<HTMLInputElement | null>;
  words: "feedback.form.files.add" | "feedback.form.files.camera";
  multiple?: boolean;
  camera?: boolean;
  onChoose: (chosen: FileList | null) => Promise<void>;
};

/** A button that looks like all others; the field behind it opens what the device has for choosing. */
function Pick({ field, words, multiple = false, camera = false, onChoose }: PickProps) {
  const intl = useIntl();
  return (
    <>
      <button type="button" className="btn" onClick={() => field.current?.click()}>
        <FormattedMessage id={words} />
      </button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={intl.formatMessage({ id: words })}
        accept={camera ? "image/*" : TAKEN}
        multiple={multiple}
        {...(camera && { capture: "environment" as const })}
        onChange={async ({ target }) => {
          await onChoose(target.files);
          // The same file may be chosen again.
          target.value = "";
        }}
      />
    </>
  );
}

/** What is known of the files on this device. */
function useHeld(files: FileOfDraft[], tried: string) {
  const [known, setKnown] = useState<Record<string, HeldFile | undefined>>({});
  const look = useEffectEvent(async () => {
    const found = await Promise.all(files.map(async ({ id }) => [id, await held(id)] as const));
    setKnown(Object.fromEntries(found));
  });
  // By their names: a form without files has another empty list each time it is drawn.
  const ids = files.map(({ id }) => id).join();
  useEffect(() => {
    const again = () => void look().catch(() => {});
    again();
    changes.addEventListener("change", again);
    return () => changes.removeEventListener("change", again);
  }, [ids, tried]);
  return known;
}

function sizeIn(intl: ReturnType<typeof useIntl>, bytes: number) {
  const tenths = { maximumFractionDigits: 1 };
  return bytes < 100_000
    ? `${intl.formatNumber(Math.max(1, bytes / 1000), { maximumFractionDigits: 0 })} kB`
    : `${intl.formatNumber(bytes / 1_000_000, tenths)} MB`;
}
