import { openForumLink } from "@/api/sdk.gen";
import { deviceToken } from "@/device/device";
import { isOwnLink } from "@/device/ownLinks";

/** In the fragment, which no server gets to see. */
const TOKEN = /^#t=([\w-]{20})$/;

/**
 * The token of the link by which somebody came to a forum's form, for as long as this tab is open; that it was opened is
 * told the first time. It only counts: what goes wrong here keeps nobody from writing.
 */
export function cameBy({ forumId, forumSlug }: { forumId: string; forumSlug: string }) {
  const name = `fkp.link/${forumSlug}`;
  const token = TOKEN.exec(location.hash)?.[1];
  try {
    const before = sessionStorage.getItem(name) ?? undefined;
    if (token === undefined || token === before) return before;
    if (isOwnLink(token)) return undefined;
    sessionStorage.setItem(name, token);
  } catch {
    return undefined;
  }
  const headers = { "Forum-Link": token, "Device-Token": deviceToken() };
  void openForumLink({ path: { ref: forumId }, headers }).catch(() => {});
  return token;
}
