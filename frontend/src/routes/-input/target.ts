import type { ComponentCode, DiscussedStandard, Forum, StandardVersion } from "@/api/types.gen";
import type { Target } from "@/features/feedback/feedbackDraft";

/** What an input is about, in the words of the form. */
export function targetIn(
  forum: Forum,
  standard: DiscussedStandard | undefined,
  component: ComponentCode | undefined,
  rowId: string | undefined,
): Target {
  return {
    forumId: forum.id,
    forumSlug: forum.slug,
    standard: standard && { id: standard.standardId, code: standard.code, versionId: standard.versionId },
    component: standard && component,
    rowId,
  };
}

/** A row by its id; undefined where the text no longer has it, which is no reason to turn anybody away. */
export function rowOf(
  version: StandardVersion | undefined,
  component: ComponentCode | undefined,
  id: string | undefined,
) {
  const rows = version?.components.find(({ code }) => code === component)?.rows ?? [];
  return rows.find((row) => row.id === id);
}
