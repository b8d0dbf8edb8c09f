// What our contract promises beyond what Redocly knows: see redocly.yaml. Each rule looks at one operation with all it holds.

const WORD = /^[a-z][a-zA-Z0-9]*$/;
const FIXED_LENGTH = new Set(["uuid", "date", "date-time", "binary"]);

/** @returns {string[]} the types a schema names, without null */
function types(schema) {
  return [schema.type ?? []].flat().filter((type) => type !== "null");
}

function isBounded(type, schema) {
  if (schema.enum || schema.const !== undefined) {
    return true;
  }
  if (type === "string") {
    return (
      schema.maxLength !== undefined || FIXED_LENGTH.has(schema.format) || schema.pattern?.startsWith("^")
    );
  }
  if (type === "array") {
    return schema.maxItems !== undefined;
  }
  return !/integer|number/.test(type) || (schema.minimum !== undefined && schema.maximum !== undefined);
}

/** Calls `look` for a schema and each below it, once each; `seen` ends where a schema holds itself. */
function walk(schema, where, context, seen, look) {
  if (schema?.$ref) {
    if (!seen.has(schema.$ref)) {
      seen.add(schema.$ref);
      walk(context.resolve(schema).node, schema.$ref.split("/").pop(), context, seen, look);
    }
    return;
  }
  if (!schema || typeof schema !== "object") {
    return;
  }
  look(schema, where);
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    walk(property, `${where}/${name}`, context, seen, look);
  }
  walk(schema.items, `${where}[]`, context, seen, look);
  for (const choice of [schema.allOf, schema.anyOf, schema.oneOf].flatMap((choices) => choices ?? [])) {
    walk(choice, where, context, seen, look);
  }
}

function parametersOf(operation, context) {
  return (operation.parameters ?? []).map((parameter) => context.resolve(parameter).node ?? parameter);
}

function responsesOf(operation, context) {
  return Object.entries(operation.responses ?? {}).map(([status, response]) => [
    status,
    context.resolve(response).node ?? response,
  ]);
}

/** What may be sent has an end, so that who writes a client knows it before the server says so. */
function boundedInput() {
  const seen = new Set();
  return {
    Operation(operation, context) {
      const look = (schema, where) => {
        for (const type of types(schema).filter((each) => !isBounded(each, schema))) {
          context.report({ message: `${where}: a ${type} without bounds`, location: context.location });
        }
      };
      for (const parameter of parametersOf(operation, context)) {
        walk(parameter.schema, parameter.name, context, seen, look);
      }
      for (const body of Object.values(operation.requestBody?.content ?? {})) {
        walk(body.schema, "body", context, seen, look);
      }
    },
  };
}

/** As members of JDIHN (Perpres 33/2012) spell them in the feeds that it takes. */
const PRESCRIBED = new Set(["JdihnDecree/tahun_pengundangan", "JdihnDecree/tanggal_pengundangan"]);

function camelCaseFields() {
  const seen = new Set();
  return {
    Operation(operation, context) {
      const look = (schema, where) => {
        for (const name of Object.keys(schema.properties ?? {}).filter((each) => !WORD.test(each))) {
          if (PRESCRIBED.has(`${where}/${name}`)) continue;
          context.report({ message: `${where}/${name}: not in camelCase`, location: context.location });
        }
      };
      for (const body of Object.values(operation.requestBody?.content ?? {})) {
        walk(body.schema, "body", context, seen, look);
      }
      for (const [status, response] of responsesOf(operation, context)) {
        for (const body of Object.values(response.content ?? {})) {
          walk(body.schema, status, context, seen, look);
        }
      }
    },
  };
}

function describedParameters() {
  return {
    Operation(operation, context) {
      for (const parameter of parametersOf(operation, context).filter((each) => !each.description)) {
        context.report({ message: `${parameter.name} has no description`, location: context.location });
      }
    },
  };
}

/** Who may call it stands at each operation, not somewhere above. */
function statedRights() {
  return {
    Operation(operation, context) {
      if (!operation.security) {
        context.report({ message: "security is not stated", location: context.location });
      }
      if (!operation["x-roles"]?.length) {
        context.report({ message: "x-roles does not say who may", location: context.location });
      }
    },
  };
}

function shownBodies() {
  return {
    Operation(operation, context) {
      const bodies = [
        ["request", operation.requestBody],
        ...responsesOf(operation, context).filter(([status]) => status !== "304"),
      ];
      for (const [where, body] of bodies) {
        for (const [form, media] of Object.entries(body?.content ?? {})) {
          if (media.example === undefined && !Object.keys(media.examples ?? {}).length) {
            context.report({ message: `${where} ${form}: no example`, location: context.location });
          }
        }
      }
    },
  };
}

/** Each refusal lists its codes; who branches on a status alone cannot help people. */
function listedCodes() {
  return {
    Operation(operation, context) {
      for (const [status, response] of responsesOf(operation, context)) {
        const schema = response.content?.["application/problem+json"]?.schema;
        const codes = (schema?.allOf ?? []).flatMap((part) => part.properties?.code?.enum ?? []);
        if (/^[45]/.test(status) && codes.length === 0) {
          context.report({ message: `${status} lists no problem codes`, location: context.location });
        }
      }
    },
  };
}

/** What a refusal asks for can be sent: the header it misses, the bound of a page. */
function answerableRefusals() {
  return {
    Operation(operation, context) {
      const names = new Set(parametersOf(operation, context).map((parameter) => parameter.name));
      const codes = JSON.stringify(responsesOf(operation, context));
      for (const [code, header] of [
        ["if-match-missing", "If-Match"],
        ["idempotency-key-missing", "Idempotency-Key"],
      ]) {
        if (codes.includes(`"${code}"`) && !names.has(header)) {
          context.report({ message: `answers ${code}, but has no ${header}`, location: context.location });
        }
      }
      if ((names.has("cursor") || names.has("after")) !== names.has("limit")) {
        context.report({ message: "a page needs cursor (or after) and limit", location: context.location });
      }
    },
  };
}

/** What has an ETag can be asked for again by it, which is of use only to who may say which they have. */
function conditionalReads() {
  return {
    Operation(operation, context) {
      const answers = Object.fromEntries(responsesOf(operation, context));
      const named = (status) => answers[status]?.headers?.ETag !== undefined;
      const says = parametersOf(operation, context).some((parameter) => parameter.name === "If-None-Match");
      if (context.key === "get" && new Set([named("200"), "304" in answers, named("304"), says]).size > 1) {
        context.report({
          message: "ETag (with 200 and 304), 304 and If-None-Match belong together",
          location: context.location,
        });
      }
    },
  };
}

/** What webhooks send stands in the contract too, but it is their receivers that answer. */
function ours(rule) {
  return () => ({ Paths: rule() });
}

module.exports = function contractRules() {
  return {
    id: "fkp",
    rules: {
      oas3: {
        "bounded-input": ours(boundedInput),
        "camel-case-fields": ours(camelCaseFields),
        "described-parameters": describedParameters,
        "stated-rights": ours(statedRights),
        "shown-bodies": shownBodies,
        "listed-codes": ours(listedCodes),
        "answerable-refusals": ours(answerableRefusals),
        "conditional-reads": ours(conditionalReads),
      },
    },
  };
};
