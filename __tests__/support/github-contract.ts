import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'

/** GitHub's own description of its interface, cut to what the server beside this knows (`npm run github-openapi`). */
const description: Description = JSON.parse(
  readFileSync(new URL('github-openapi.json', import.meta.url), 'utf8'),
  // OpenAPI 3.0 writes `nullable` where JSON Schema has a type for it.
  (_, value) => (isNullable(value) ? withNull(value) : value),
)

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>
  readonly components: {
    readonly examples: Readonly<Record<string, { readonly value: unknown }>>
    readonly parameters: Readonly<Record<string, Parameter>>
  }
}

interface OperationObject {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[]
  readonly requestBody?: { readonly required?: boolean }
  readonly responses: Readonly<Record<string, unknown>>
}

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly 'x-multi-segment'?: boolean
}

/** `GET /repos/{owner}/{repo}`. */
export type Route = `${string} /${string}`

interface Operation {
  readonly route: Route
  /** Where it stands in the description. */
  readonly pointer: string
  readonly described: OperationObject
  readonly parameters: readonly (Parameter & { readonly pointer: string })[]
  readonly pattern: RegExp
}

const operations: readonly Operation[] = Object.entries(description.paths)
  .flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => {
      const pointer = `#/paths/${pointerPart(path)}/${method}`
      const parameters = (described.parameters ?? []).map((parameter, index) =>
        '$ref' in parameter
          ? { ...parameterAt(parameter.$ref), pointer: parameter.$ref }
          : { ...parameter, pointer: `${pointer}/parameters/${index}` },
      )
      const pattern = path.replace(/\{(\w+)\}/g, (_, name: string) => {
        const parameter = parameters.find((each) => each.name === name)
        return `(?<${name}>${parameter?.['x-multi-segment'] ? '.+' : '[^/]+'})`
      })
      const route: Route = `${method.toUpperCase()} ${path as `/${string}`}`
      return { route, pointer, described, parameters, pattern: new RegExp(`^${method} ${pattern}$`) }
    }),
  )
  // What is fixed goes before what is not, and `/commits/{sha}/pulls` before `/commits/{ref}`.
  .sort((a, b) => fixedIn(b) - fixedIn(a))

function fixedIn({ route }: Operation): number {
  return route.split('/').filter((part) => !part.startsWith('{')).length
}

/** Every operation that is described. */
export const routes: readonly Route[] = operations.map(({ route }) => route)

const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false, logger: false })
const loose = new Ajv({ strict: false, coerceTypes: true, logger: false })
for (const each of [ajv, loose]) {
  formats.default(each)
  each.addFormat('int64', true)
  each.addSchema(description, 'github')
}
const compiled = new Map<string, ValidateFunction>()

/** Finds what a request asks for; `undefined` where it is nothing that is described. */
export function operationFor(
  method: string,
  pathname: string,
): { readonly route: Route; readonly parameters: Readonly<Record<string, string>> } | undefined {
  for (const { route, pattern } of operations) {
    const match = pattern.exec(`${method.toLowerCase()} ${pathname}`)
    if (!match) continue
    const parameters = Object.entries(match.groups ?? {}).map(([name, text]) => [
      name,
      decodeURIComponent(text),
    ])
    return { route, parameters: Object.fromEntries(parameters) }
  }
  return undefined
}

/** What of a request is not as GitHub describes it, in words. */
export function faultsOfRequest(
  route: Route,
  parameters: Readonly<Record<string, string>>,
  query: URLSearchParams,
  body: unknown,
): readonly string[] {
  const operation = operationOf(route)
  const known = operation.parameters.filter((parameter) => parameter.in === 'query')
  const unknown = [...query.keys()].filter((name) => !known.some((parameter) => parameter.name === name))
  const faults = unknown.map((name) => `the query knows no ${name}`)
  for (const parameter of operation.parameters) {
    const text = parameter.in === 'path' ? parameters[parameter.name] : query.get(parameter.name)
    if (text === null || text === undefined) {
      if (parameter.required) faults.push(`${parameter.name} is missing`)
    } else faults.push(...faultsIn(loose, `${parameter.pointer}/schema`, { value: text }, parameter.name))
  }
  if (operation.described.requestBody === undefined)
    return body === undefined ? faults : [...faults, 'it takes no body']
  const pointer = `${operation.pointer}/requestBody/content/${pointerPart('application/json')}/schema`
  return [...faults, ...faultsIn(ajv, pointer, { value: body }, 'body'), ...strangersIn(pointer, body)]
}

/** What of an answer is not as GitHub describes it, in words. Only JSON is looked at. */
export function faultsOfAnswer(route: Route, status: number, body: unknown): readonly string[] {
  const operation = operationOf(route)
  let pointer = `${operation.pointer}/responses/${status}`
  const response = at(pointer)
  if (response === undefined) return [`no answer ${status} is described`]
  if (hasReference(response)) pointer = response.$ref
  const schema = `${pointer}/content/${pointerPart('application/json')}/schema`
  if (at(schema) === undefined) return body === undefined ? [] : [`the answer ${status} has no body`]
  return faultsIn(ajv, schema, { value: body }, `answer ${status}`)
}

/** Whether GitHub describes such an answer: of those that any request may get it describes few. */
export function isDescribed(route: Route, status: number): boolean {
  return operationOf(route).described.responses[status] !== undefined
}

/** GitHub's own example of an answer, with other words in the place of its. */
export function exampleOf(name: string, words: Readonly<Record<string, string>> = {}): Json {
  const example = description.components.examples[name]
  if (example === undefined) throw new Error(`GitHub gives no example ${name}.`)
  let text = JSON.stringify(example.value)
  for (const [theirs, ours] of Object.entries(words))
    text = text.replaceAll(theirs, JSON.stringify(ours).slice(1, -1))
  return JSON.parse(text)
}

// biome-ignore lint/suspicious/noExplicitAny: the shapes are GitHub's, and each answer is validated before it is given.
export type Json = any

function faultsIn(
  validator: Ajv,
  pointer: string,
  data: { value: unknown },
  name: string,
): readonly string[] {
  const key = `${validator === loose} ${pointer}`
  const validate =
    compiled.get(key) ??
    validator.compile({
      type: 'object',
      properties: { value: { $ref: `github${pointer}` } },
      required: ['value'],
    })
  compiled.set(key, validate)
  if (validate(data)) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${name}${instancePath.replace('/value', '')} ${message} ${JSON.stringify(params)}`,
  )
}

/** Fields that GitHub would pass over in silence are as a rule misspelled. */
function strangersIn(pointer: string, body: unknown): readonly string[] {
  const schema = at(pointer)
  if (typeof body !== 'object' || body === null || typeof schema !== 'object' || schema === null) return []
  const known = 'properties' in schema && typeof schema.properties === 'object' ? schema.properties : null
  return Object.keys(body)
    .filter((name) => known !== null && !Object.hasOwn(known, name))
    .map((name) => `the body knows no ${name}`)
}

function operationOf(route: Route): Operation {
  const operation = operations.find((each) => each.route === route)
  if (operation === undefined) throw new Error(`GitHub describes no ${route}.`)
  return operation
}

function at(pointer: string): unknown {
  let place: unknown = description
  for (const part of pointer.slice(2).split('/')) {
    const name = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof place !== 'object' || place === null) return undefined
    place = Object.entries(place).find(([key]) => key === name)?.[1]
  }
  return place
}

function parameterAt(reference: string): Parameter {
  const parameter = description.components.parameters[reference.replace(/.*\//, '')]
  if (parameter === undefined) throw new Error(`GitHub describes no ${reference}.`)
  return parameter
}

function hasReference(value: unknown): value is { readonly $ref: string } {
  return typeof value === 'object' && value !== null && '$ref' in value
}

/** A part of a JSON pointer in an address. */
function pointerPart(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))
}

interface Nullable {
  readonly nullable: true
  readonly enum?: readonly unknown[]
  readonly oneOf?: readonly unknown[]
  readonly type?: string
}

function isNullable(value: unknown): value is Nullable {
  return typeof value === 'object' && value !== null && 'nullable' in value && value.nullable === true
}

function withNull({ nullable: _, ...schema }: Nullable): object {
  const { type, enum: choices, oneOf } = schema
  return {
    ...schema,
    ...(type !== undefined && { type: [type, 'null'] }),
    ...(choices !== undefined && { enum: [...choices, null] }),
    ...(oneOf !== undefined && { oneOf: [...oneOf, { type: 'null' }] }),
  }
}
