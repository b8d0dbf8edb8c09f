import member from "./member.json";
import unitWorkspace from "./unit-workspace.json";
import workspace from "./workspace.json";

/** The words of the workspace, one file a feature; loaded with `/kelola` only. */
export const workspaceId = { ...member, ...unitWorkspace, ...workspace };
