import type { WorkspaceKey } from "../keys";
import agreement from "./agreement.json";
import apiClient from "./api-client.json";
import assessment from "./assessment.json";
import attendance from "./attendance.json";
import attendanceDesk from "./attendance-desk.json";
import briefing from "./briefing.json";
import calendar from "./calendar.json";
import certificate from "./certificate.json";
import certificateWorkspace from "./certificate-workspace.json";
import cycle from "./cycle.json";
import deadline from "./deadline.json";
import desk from "./desk.json";
import drafting from "./drafting.json";
import editor from "./editor.json";
import entry from "./entry.json";
import establish from "./establish.json";
import exporting from "./export.json";
import followUp from "./follow-up.json";
import followUpWorkspace from "./follow-up-workspace.json";
import forumWorkspace from "./forum-workspace.json";
import hidden from "./hidden.json";
import inbox from "./inbox.json";
import invitation from "./invitation.json";
import link from "./link.json";
import live from "./live.json";
import member from "./member.json";
import messages from "./messages.json";
import minutes from "./minutes.json";
import opinion from "./opinion.json";
import opinionWorkspace from "./opinion-workspace.json";
import passage from "./passage.json";
import persons from "./persons.json";
import photo from "./photo.json";
import podium from "./podium.json";
import publication from "./publication.json";
import recording from "./recording.json";
import region from "./region.json";
import registration from "./registration.json";
import report from "./report.json";
import retention from "./retention.json";
import session from "./session.json";
import sessionWorkspace from "./session-workspace.json";
import shown from "./shown.json";
import stakeholder from "./stakeholder.json";
import standardImport from "./standard-import.json";
import standardWorkspace from "./standard-workspace.json";
import survey from "./survey.json";
import surveyWorkspace from "./survey-workspace.json";
import unitWorkspace from "./unit-workspace.json";
import webhook from "./webhook.json";
import workspace from "./workspace.json";

export const words: Record<WorkspaceKey, string> = {
  ...hidden,
  ...attendance,
  ...attendanceDesk,
  ...agreement,
  ...apiClient,
  ...assessment,
  ...briefing,
  ...calendar,
  ...certificate,
  ...certificateWorkspace,
  ...cycle,
  ...deadline,
  ...desk,
  ...drafting,
  ...editor,
  ...entry,
  ...establish,
  ...exporting,
  ...followUp,
  ...followUpWorkspace,
  ...forumWorkspace,
  ...inbox,
  ...invitation,
  ...link,
  ...live,
  ...member,
  ...messages,
  ...minutes,
  ...opinion,
  ...opinionWorkspace,
  ...passage,
  ...persons,
  ...photo,
  ...podium,
  ...publication,
  ...recording,
  ...registration,
  ...report,
  ...region,
  ...retention,
  ...session,
  ...sessionWorkspace,
  ...shown,
  ...stakeholder,
  ...standardImport,
  ...standardWorkspace,
  ...survey,
  ...surveyWorkspace,
  ...unitWorkspace,
  ...webhook,
  ...workspace,
};
