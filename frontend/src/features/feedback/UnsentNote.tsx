import { lazy, Suspense } from "react";

const Shown = lazy(() => import("./UnsentShown").then((file) => ({ default: file.UnsentShown })));

/** What has not been sent, or was meanwhile. Looked for once the page is there, since most devices hold nothing. */
export function UnsentNote() {
  return (
    <Suspense fallback={null}>
      <Shown />
    </Suspense>
  );
}
