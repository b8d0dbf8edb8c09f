import type { WorkspaceKey } from "../keys";
import calendar from "./calendar.json";
import deadline from "./deadline.json";
import drafting from "./drafting.json";
import editor from "./editor.json";
import establish from "./establish.json";
import forumWorkspace from "./forum-workspace.json";
import inbox from "./inbox.json";
import member from "./member.json";
import passage from "./passage.json";
import photo from "./photo.json";
import session from "./session.json";
import sessionWorkspace from "./session-workspace.json";
import standardImport from "./standard-import.json";
import standardWorkspace from "./standard-workspace.json";
import unitWorkspace from "./unit-workspace.json";
import workspace from "./workspace.json";

export const workspaceEn: Record<WorkspaceKey, string> = {
  ...calendar,
  ...deadline,
  ...drafting,
  ...editor,
  ...establish,
  ...forumWorkspace,
  ...inbox,
  ...member,
  ...passage,
  ...photo,
  ...session,
  ...sessionWorkspace,
  ...standardImport,
  ...standardWorkspace,
  ...unitWorkspace,
  ...workspace,
};
