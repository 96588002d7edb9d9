// The judges of SARIF logs that need nothing but the log: the schema with ajv, the schema with the validator GitHub's
// upload action uses, and our own account of what code scanning takes.

import { Ajv2020 } from "ajv/dist/2020.js"
import formats from "ajv-formats"
import jsonschema from "jsonschema"
import { checkIngestion } from "../ingestion.ts"
import schema from "../schema/sarif-2.1.0.json" with { type: "json" }

// The schema writes formats and unions that ajv's strict mode frowns upon; it is not ours to mend.
const ajv = new Ajv2020({ allErrors: true, strict: false })
formats.default(ajv)
const validate = ajv.compile(schema)
const validator = new jsonschema.Validator()

/// What is wrong with a log by the schema, one line each.
export function schemaProblems(log: unknown): string[] {
  validate(log)
  const byAjv = (validate.errors ?? []).map((error) => `ajv: ${error.instancePath} ${error.message ?? ""}`)
  const byJsonschema = validator
    // The draft of this edition is newer than jsonschema@1 knows; it reads the same keywords.
    .validate(log, { ...schema, $schema: "http://json-schema.org/draft-07/schema#" })
    .errors.map((error) => `jsonschema: ${error.toString()}`)
  return [...byAjv, ...byJsonschema]
}

/// The same and what code scanning would make of it. For logs in the GitHub flavour.
export function uploadProblems(log: unknown): string[] {
  return [...schemaProblems(log), ...checkIngestion(log).map(({ at, message }) => `ingestion: ${at} ${message}`)]
}
