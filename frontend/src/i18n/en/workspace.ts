import type { WorkspaceKey } from "../keys";
import member from "./member.json";
import unitWorkspace from "./unit-workspace.json";
import workspace from "./workspace.json";

export const workspaceEn: Record<WorkspaceKey, string> = { ...member, ...unitWorkspace, ...workspace };
