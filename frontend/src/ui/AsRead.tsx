import { Fragment, type ReactNode, type RefObject, useEffectEvent, useLayoutEffect } from "react";
import { type Held, useHeld } from "./held";
import { Stale } from "./Stale";
import { StaleContext } from "./staleContext";

/** Around a form that is filled from what was read and saved over it. */
export function AsRead<T>({ held, children }: { held: Held<T>; children: ReactNode }) {
  const begin = useEffectEvent(held.begin);
  useLayoutEffect(() => begin(), [held.round]);
  return (
    <StaleContext value={(error) => <Stale held={held as Held<unknown>} error={error} />}>
      <div ref={held.box as RefObject<HTMLDivElement | null>} onSubmitCapture={held.send}>
        <Fragment key={held.round}>{children}</Fragment>
      </div>
    </StaleContext>
  );
}

type VersionProps<T> = { live: T; children: (held: T) => ReactNode };

/** The same for what carries its version itself: the form gets what it is filled from, with the version it is saved over. */
export function AsReadVersion<T extends { version: number }>({ live, children }: VersionProps<T>) {
  const held = useHeld({ value: live, etag: `"${live.version}"` });
  return (
    <AsRead held={held}>{children({ ...held.value, version: Number(held.etag.replaceAll('"', "")) })}</AsRead>
  );
}
