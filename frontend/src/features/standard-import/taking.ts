import type {
  Component,
  ComponentCode,
  ImportedComponent,
  StandardVersion,
  TakenText,
} from "@/api/types.gen";
import { Refusal } from "@/ui/problem";

/** Whether taking a text would put it in the place of another one; typed rows stay anyway. */
export function hasText({ content }: Component) {
  return (content.content ?? []).length > 0;
}

export function componentOf(version: StandardVersion, code: ComponentCode) {
  return version.components.find((component) => component.code === code);
}

/** At first all is taken that takes nothing's place. */
export function takenAtFirst(found: readonly ImportedComponent[], version: StandardVersion) {
  return new Set(
    found
      .map(({ code }) => code)
      .filter((code) => {
        const there = componentOf(version, code);
        return there !== undefined && !hasText(there);
      }),
  );
}

/** The chosen texts, each with the state of the component that its author has seen. */
export function textsToTake(
  found: readonly ImportedComponent[],
  taken: ReadonlySet<ComponentCode>,
  version: StandardVersion,
): TakenText[] {
  return found
    .filter(({ code }) => taken.has(code))
    .flatMap(({ code, content }) => {
      const there = componentOf(version, code);
      return there ? [{ code, content, etag: `"${there.version}"`, replaces: hasText(there) }] : [];
    });
}

/** The components that a refusal names by their place among the texts that were sent. */
export function codesAtFault(thrown: unknown, sent: readonly TakenText[]): ComponentCode[] {
  if (!(thrown instanceof Refusal)) return [];
  return (thrown.problem.errors ?? []).flatMap(({ pointer }) => {
    const place = /^\/texts\/(\d+)\//.exec(pointer)?.[1];
    const text = place === undefined ? undefined : sent[Number(place)];
    return text ? [text.code] : [];
  });
}
