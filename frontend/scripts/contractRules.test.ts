import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

/** Each rule broken once, so that a rule that no longer looks is noticed. JSON is YAML, too. */
const BROKEN = {
  openapi: "3.1.0",
  info: { title: "Broken", version: "1" },
  tags: [{ name: "undescribed" }],
  paths: {
    "/loud_Path/{undefined}": {
      post: {
        operationId: "Loud_Name",
        tags: ["undescribed", "unknown"],
        parameters: [
          { name: "cursor", in: "query", schema: { type: "string" } },
          {
            name: "twice",
            in: "query",
            description: "Once",
            schema: { type: "integer" },
            example: "no number",
          },
          { name: "twice", in: "query", description: "Again", schema: { type: "integer" } },
        ],
        requestBody: {
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: { not_camel: { type: "string" }, list: { type: "array", items: {} } },
              },
            },
          },
        },
        responses: {
          "428": {
            description: "no problem",
            content: {
              "application/problem+json": {
                schema: {
                  type: "object",
                  properties: { code: { type: "string", enum: ["if-match-missing"] } },
                },
              },
            },
          },
        },
      },
      get: {
        operationId: "shown",
        summary: "Shows",
        responses: {
          "200": {
            description: "OK",
            headers: { ETag: { schema: { type: "string" } } },
            content: {
              "application/json": { schema: { type: "integer", examples: ["text"] }, example: "text" },
            },
          },
        },
      },
    },
  },
  components: { schemas: { Unused: { type: "object" } } },
};

const folder = mkdtempSync(join(tmpdir(), "fkp-rules-"));

afterAll(() => rmSync(folder, { recursive: true }));

test("each rule of the contract sees its break", { timeout: 60_000 }, () => {
  const file = join(folder, "broken.json");
  writeFileSync(file, JSON.stringify(BROKEN));
  const broken = new Set(problemsOf(file).map((problem) => problem.ruleId));
  expect([...broken].sort()).toEqual(
    expect.arrayContaining([
      "fkp/answerable-refusals",
      "fkp/bounded-input",
      "fkp/conditional-reads",
      "fkp/camel-case-fields",
      "fkp/described-parameters",
      "fkp/listed-codes",
      "fkp/shown-bodies",
      "fkp/stated-rights",
      "no-invalid-media-type-examples",
      "no-invalid-parameter-examples",
      "no-invalid-schema-examples",
      "no-unused-components",
      "operation-2xx-response",
      "operation-4xx-problem-details-rfc7807",
      "operation-4xx-response",
      "operation-description",
      "operation-parameters-unique",
      "operation-singular-tag",
      "operation-summary",
      "operation-tag-defined",
      "path-parameters-defined",
      "paths-kebab-case",
      "rule/operation-id",
      "tag-description",
    ]),
  );
});

/** A contract at fault ends the linter with a failure; what it found stands in its output all the same. */
function problemsOf(file: string): { ruleId: string }[] {
  try {
    execFileSync("redocly", ["lint", file, "--format", "json", "--config", "redocly.yaml"], {
      stdio: "pipe",
      env: { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}` },
    });
    return [];
  } catch (failure) {
    return JSON.parse(String((failure as { stdout: Buffer }).stdout)).problems;
  }
}
