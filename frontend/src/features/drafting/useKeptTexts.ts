import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useIntl } from "react-intl";
import type { Standard, StandardVersion } from "@/api/types.gen";
import { toast } from "@/ui/toast";
import { forgetText, type KeptText, keptTexts, sortKept } from "./keptTexts";
import { saverOf } from "./savers";

/**
 * What this author left unsent in the standard, once the device has been asked. It is sent at once; what cannot be
 * sent shows at its component, and what was written for a version that froze meanwhile is handed back.
 */
export function useKeptTexts(standard: Standard, version: StandardVersion, author: string) {
  const queries = useQueryClient();
  const intl = useIntl();
  const [kept, setKept] = useState<KeptText[]>();
  useEffect(() => {
    let gone = false;
    keptTexts(author, standard.id).then((found) => {
      if (!gone) setKept(found);
    });
    return () => {
      gone = true;
    };
  }, [standard.id, author]);

  const sorted = kept && sortKept(kept, frozenIn(standard));
  const isSent = useRef(false);
  useEffect(() => {
    if (sorted === undefined || isSent.current) return;
    isSent.current = true;
    const here = sorted.open.filter(({ number }) => number === version.number);
    const sent = here.map(async (text) => {
      const component = version.components.find(({ code }) => code === text.code);
      if (component === undefined) return [];
      const { standardId, number, code } = text;
      const saver = saverOf(queries, author, { standardId, number, code }, component, text);
      await saver.flush();
      return saver.isUnsent ? [] : [code];
    });
    void Promise.all(sent).then((codes) => {
      const arrived = codes.flat();
      if (arrived.length > 0) {
        toast(intl.formatMessage({ id: "drafting.arrived" }, { codes: intl.formatList(arrived) }));
      }
    });
  }, [sorted, version, author, queries, intl]);

  return (
    sorted && {
      ...sorted,
      drop: (text: KeptText) => {
        setKept(kept.filter((other) => other !== text));
        void forgetText(author, text);
      },
    }
  );
}

function frozenIn({ versions }: Standard) {
  return new Set(versions.filter(({ frozenAt }) => frozenAt).map(({ number }) => number));
}
