import { use, useEffect, useLayoutEffect, useRef, useState } from "react";
import { Author } from "./author";
import { type Around, FormKeeper, type FormState, type More } from "./FormKeeper";

/** A form whose fields are kept on the device. `DraftNote` tells about it. */
export interface FormDraft extends FormState {
  /** For the form, or for whatever holds the fields. */
  ref: (form: HTMLElement | null) => void;
  /** Puts what was typed over what somebody else has written meanwhile. */
  takeMine: () => Promise<void>;
  /** Lets it go for what somebody else has written meanwhile. */
  takeTheirs: () => Promise<void>;
  /** Begins anew with what the form said at first. */
  discard: () => Promise<void>;
  /** To be called as soon as the service has taken what the form says, and only then. */
  forget: () => Promise<void>;
  /** Writes at once what is still to be written; says whether it is on the device, and nothing where nobody keeps it. */
  leave: () => Promise<FormState["keeping"] | undefined>;
}

type Options<T> = {
  /** The version that the fields show; where a draft was begun on another one, the author decides between the two. */
  etag?: string | undefined;
  /** What is no field with a name: rows and their number, what was chosen from a list. */
  more?: More<T>;
};

const NOTHING: FormState = { keeping: "nothing", outdated: undefined };

/**
 * Keeps what is typed into a form, by whoever is logged in, until `forget` is called, and puts it back when they open it
 * again. Only fields with a `name` whose text differs from what stood there first are kept; passwords and files never.
 * Fields that React holds the value of are kept too: what is put back reaches their `onChange`. For a form all of whose
 * state is one object, `useKept` is shorter. `thing` says which form it is, such as `adendum/<forum>`, and must hold the id
 * of what it changes; undefined until the values in its fields are there.
 */
export function useFormDraft<T>(thing: string | undefined, { etag, more }: Options<T> = {}): FormDraft {
  const author = use(Author);
  const name = thing !== undefined && author !== undefined ? `isian/${author}/${thing}` : undefined;
  const [form, ref] = useState<HTMLElement | null>(null);
  const [state, setState] = useState(NOTHING);
  const keeper = useRef<FormKeeper>(undefined);
  const around = useRef<Around>({ etag, more: more as More<unknown> | undefined });
  const said = JSON.stringify(more?.value);

  useLayoutEffect(() => {
    around.current = { etag, more: more as More<unknown> | undefined };
  });

  // Of the layout: fields that come with the next thing must not be taken for those of this one.
  useLayoutEffect(() => {
    if (form === null || name === undefined) return;
    const here = new FormKeeper(form, name, () => around.current, setState);
    keeper.current = here;
    return () => {
      here.stop();
      keeper.current = undefined;
      setState(NOTHING);
    };
  }, [form, name]);

  // Written down whenever it says something else.
  useEffect(() => keeper.current?.noteMore(), [said]);

  return {
    ...state,
    ref,
    takeMine: async () => keeper.current?.takeMine(),
    takeTheirs: async () => keeper.current?.takeTheirs(),
    discard: async () => keeper.current?.discard(),
    forget: async () => keeper.current?.forget(),
    leave: async () => keeper.current?.leave(),
  };
}
