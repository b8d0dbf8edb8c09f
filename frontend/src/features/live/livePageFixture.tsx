import { useLocation } from "@tanstack/react-router";
import { act } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import type { Live } from "@/api/types.gen";
import { forgetDraft } from "@/device/drafts";
import type { Pass } from "@/device/passes";
import { MeetingMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { LivePage } from "./LivePage";
import { SESSION, SESSION_ID, STANDARDS } from "./liveFixture";
import { draftName, ownName, voteName } from "./question";
import { passFragment } from "./usePass";

export const HOLDER: Pass = { kind: "ATTENDANCE", number: "7K3M-Q2XK", secret: "rahasia" };
export const PASS = passFragment(HOLDER);
export const ASKED = {
  questionId: "q9",
  state: "WAITING",
  receipt: {
    number: "4W8P-T1ZF",
    secret: "kunci",
    feedbackId: "m9",
    submittedAt: "2026-11-26T02:10:00Z",
    statusPath: "/tanda-terima/4W8P-T1ZF",
  },
};

/** What the service says now of a session that only answers questions, as behind a node that has too many listeners. */
export function servicing(first: Live) {
  let now = first;
  const asked = { etags: [] as (string | null)[] };
  server.use(
    http.get(`*/api/v1/sessions/${SESSION_ID}/live`, ({ request }) => {
      const known = request.headers.get("If-None-Match");
      asked.etags.push(known);
      const etag = `"${now.revision}"`;
      return known === etag
        ? new HttpResponse(null, { status: 304 })
        : HttpResponse.json(now, { headers: { ETag: etag } });
    }),
    http.get(`*/api/v1/sessions/${SESSION_ID}/live/mine`, () =>
      HttpResponse.json({ supported: [], voted: [] }),
    ),
  );
  return {
    asked,
    becomes: (next: Live) => {
      now = next;
    },
  };
}

function AtItsAddress() {
  const fragment = useLocation({ select: ({ hash }) => hash });
  return (
    <Suspense>
      <MeetingMessages>
        <LivePage
          session={SESSION}
          standards={STANDARDS}
          fragment={fragment}
          text={() => <p>Paling lama tiga hari kerja</p>}
          opening={<p>U8 Penanganan pengaduan</p>}
        />
      </MeetingMessages>
    </Suspense>
  );
}

/** The page with what stands behind the # of its address, as a private link has it. */
export async function shown(fragment = "") {
  return await act(() => showAt(`/#${fragment}`, <AtItsAddress />));
}

/** A device on which nobody has asked or voted yet. */
export async function forgetAll() {
  const names = [
    draftName(SESSION_ID, HOLDER),
    ownName(SESSION_ID, HOLDER),
    voteName(SESSION_ID, HOLDER, "p1"),
  ];
  await Promise.all([...names, `langsung/${SESSION_ID}/kunci`].map((name) => forgetDraft(name)));
}
