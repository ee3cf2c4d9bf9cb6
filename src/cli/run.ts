import { Command, CommanderError, Option } from 'commander'
import { failures } from '../config/policy.ts'
import { formats } from '../reporters/formats.ts'
import { version } from '../version.ts'
import { type ExitCode, UsageError } from './exit.ts'
import type { Ports } from './ports.ts'

const ABOUT = `openness-lint reads what a model repository says (cards, licenses, documents) and what it holds
(weights, code, data), and tells how open it really is, with the place to look for every answer.`

const EXAMPLES = `
Examples:
  openness-lint lint                          the repository in this folder
  openness-lint lint ../Aster-7B --verbose    with every answer and its evidence
  openness-lint lint --revision v1.0          a tag or commit, without checking it out
  openness-lint lint --base v1.0              what became better or worse since
  openness-lint lint github:acme/aster@v1.0   without a clone; hf:acme/aster and addresses of pages too
  openness-lint gate --preset strict --require osaid
                                              whether a release may pass, on one screen
  openness-lint lint --format json --output assessment.json
  openness-lint say --card ../Aster-7B        what can truthfully be said, for the model card
  openness-lint lint --framework mof,osaid    with published frameworks in full
  openness-lint fix --dry-run                 what has one cure, as a diff
  openness-lint init                          openness.yml, a workflow, a card to fill in
  openness-lint explain licensing/openly-licensed ../Aster-7B
  openness-lint explain mof ../Aster-7B       from the framework to the lines
  openness-lint licenses llama3.1
  openness-lint identify ../Aster-7B/LICENSE

Exit codes:
  0  the gate holds          1  it does not
  2  nothing could be said: bad input, or a failure of this tool

Nothing of the examined repository is executed. Nothing leaves this machine unless --online is given, or a repository
is named that is elsewhere: github:OWNER/NAME, hf:ORG/NAME, or the address of its page.`

const PATH =
  'folder of the repository, github:OWNER/NAME[@REF], hf:ORG/NAME[@REV], or the address of its page'
const REVISION = 'read this branch, tag or commit, without checking it out'
const HOST = 'the server that github: or hf: stands for: a GitHub Enterprise Server, a mirror of the hub'
const CACHE = 'keep nothing of a repository that is elsewhere for the next time'

/**
 * Runs one command line and gives its exit code. Never throws: what goes wrong is said on stderr.
 *
 * @param argv the words after the program's name
 */
export async function run(argv: readonly string[], ports: Ports): Promise<ExitCode> {
  let exitCode: ExitCode = 0
  const program = new Command('openness-lint')
    .description(ABOUT)
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', EXAMPLES)
    .showSuggestionAfterError()
    .showHelpAfterError('(add --help for what can be given)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => ports.stdout.write(text),
      writeErr: (text) => ports.stderr.write(text),
      getOutHelpWidth: () => ports.stdout.columns ?? 100,
      getErrHelpWidth: () => ports.stderr.columns ?? 100,
    })

  program
    .command('lint')
    .description('read a repository and report how open it is')
    .argument('[path]', PATH, '.')
    .addOption(
      new Option('-f, --format <format>', 'how to write the report').choices(formats).default('text'),
    )
    .option(
      '--framework <names>',
      'show frameworks in full, such as mof,osaid (text, markdown), or make their badges',
    )
    .option('-r, --revision <ref>', REVISION)
    .option('--base <ref>', 'compare with this revision of the same repository: what became better or worse')
    .option('--host <url>', HOST)
    .option('--no-cache', CACHE)
    .addOption(
      new Option(
        '--root <folder>',
        'folder of one of several models in the repository; give it again for each',
      ).argParser((folder: string, before: readonly string[] = []) => [...before, folder]),
    )
    .addOption(
      new Option('--rules <file>', 'ask the questions of this pack too; give it again for each').argParser(
        (file: string, before: readonly string[] = []) => [...before, file],
      ),
    )
    .option('-o, --output <file>', 'write the report into a file')
    .option('-v, --verbose', 'list every answer with its evidence (text)', false)
    .option('--online', 'visit the links to data, weights and papers', false)
    .option('--preset <names>', 'ask also what presets ask, such as strict or mof-2', join)
    .option('--fail-on <words>', `what fails the gate: ${failures.join(', ')}, or never`, join)
    .option(
      '--require <requirement>',
      'what has to hold, such as osaid or "mof: II"; give it again for each',
      join,
    )
    .option('--claims <kinds>', 'weigh these claims, and not those that are found', join)
    .option('--baseline <file>', 'what was known before and fails nothing')
    .option('--write-baseline [file]', 'write down what is found now, as known from now on')
    .action(async (path: string, options) => {
      const { lint } = await import('./lint.ts')
      exitCode = await lint(path, options, ports)
    })

  program
    .command('gate')
    .description(
      'say on one screen whether a release may pass: what is asked, what holds, what does not and why',
    )
    .argument('[path]', 'folder of the repository', '.')
    .option('-r, --revision <ref>', 'read this revision of the local git repository')
    .option('--base <ref>', 'compare with this revision of the same repository')
    .addOption(
      new Option('--root <folder>', 'folder of one of several models; give it again for each').argParser(
        (folder: string, before: readonly string[] = []) => [...before, folder],
      ),
    )
    .option('--online', 'visit the links to data, weights and papers', false)
    .option('--preset <names>', 'ask also what presets ask, such as strict or mof-2', join)
    .option('--fail-on <words>', `what fails the gate: ${failures.join(', ')}, or never`, join)
    .option(
      '--require <requirement>',
      'what has to hold, such as osaid or "mof: II"; give it again for each',
      join,
    )
    .option('--claims <kinds>', 'weigh these claims, and not those that are found', join)
    .option('--baseline <file>', 'what was known before and fails nothing')
    .action(async (path: string, options) => {
      const { gate } = await import('./gate.ts')
      exitCode = await gate(path, options, ports)
    })

  program
    .command('identify')
    .description('say which licenses files hold, what was changed in them, and what they ask or forbid')
    .argument('<file...>', 'license files')
    .addOption(
      new Option('-f, --format <format>', 'how to write the answer')
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (files: string[], options) => {
      const { identifyFiles } = await import('./identify.ts')
      exitCode = identifyFiles(files, options, ports)
    })

  program
    .command('say')
    .description('print what can truthfully be said of the release, and nothing else')
    .argument('[path]', PATH, '.')
    .addOption(
      new Option('--short', 'the class and the license of the weights').default(false).conflicts('card'),
    )
    .addOption(
      new Option('--card', 'a section in Markdown for the model card').default(false).conflicts('short'),
    )
    .option('-r, --revision <ref>', REVISION)
    .option('--host <url>', HOST)
    .option('--no-cache', CACHE)
    .action(async (path: string, options) => {
      const { say } = await import('./say.ts')
      exitCode = await say(path, options, ports)
    })

  program
    .command('rules')
    .description('list the questions that are asked')
    .addOption(
      new Option('-f, --format <format>', 'how to write the list').choices(['text', 'json']).default('text'),
    )
    .action(async (options) => {
      const { listRules } = await import('./explain.ts')
      exitCode = listRules(options, ports)
    })

  program
    .command('audit')
    .description('assess many repositories into a file of JSON lines; stopped, it goes on where it was')
    .argument(
      '[list]',
      'file with a repository on each line: a folder, github:OWNER/NAME, hf:ORG/NAME; - for stdin',
    )
    .option('--org <name>', 'the repositories of this account on GitHub, or hf:NAME on the hub')
    .option('-o, --output <file>', 'the file that is written, and gone on with', 'audit.jsonl')
    .option('--shard <i/n>', 'assess the i-th of n parts of the list')
    .option('-j, --jobs <n>', 'repositories under way at once (default: one a core)')
    .option('--retry', 'try again what could not be read before', false)
    .option('--no-cache', 'keep nothing of what is fetched')
    .option('--wait <minutes>', 'how long a host that was asked too often is waited for', '65')
    .action(async (list: string | undefined, options) => {
      const { audit } = await import('./audit.ts')
      exitCode = await audit(list, options, ports)
    })

  program
    .command('merge')
    .description('put the files of audits together: each repository once, as lines, a table, an index page')
    .argument('<file...>', 'files that `openness-lint audit` wrote')
    .option('-o, --output <file>', 'write one file of JSON lines, by target')
    .option('--parquet <file>', 'write a table for DuckDB, pandas, Spark')
    .option('--html <file>', 'write an index page to look at')
    .option('--reports <folder>', 'write a report of each repository too, for the index to lead to')
    .action(async (files: string[], options) => {
      const { merge } = await import('./merge.ts')
      exitCode = await merge(files, options, ports)
    })

  program.command('audit-worker', { hidden: true }).action(async () => {
    const { serveAudit } = await import('./audit-worker.ts')
    await serveAudit(ports)
  })

  program
    .command('init')
    .description('write what a repository lacks: openness.yml, a workflow, a model card to fill in')
    .argument('[path]', 'folder of the repository', '.')
    .option('--dry-run', 'show what would be written, and write nothing', false)
    .option('--action <name>', 'how the workflow names the Action', 'OWNER/openness-lint@v0')
    .action(async (path: string, options) => {
      const { init } = await import('./init.ts')
      exitCode = await init(path, options, ports)
    })

  program
    .command('fix')
    .description('mend in the files what has one cure: spellings, missing names, links that lead nowhere')
    .argument('[path]', 'folder of the repository', '.')
    .option('--dry-run', 'show what would be changed, and change nothing', false)
    .option('--unsafe', 'make guesses too, and what changes what is said', false)
    .action(async (path: string, options) => {
      const { fix } = await import('./fix.ts')
      exitCode = await fix(path, options, ports)
    })

  program
    .command('check-pack')
    .description('check packs of rules: that they can be read, and that every example gets its answer')
    .argument('<file...>', 'YAML files of rules')
    .action(async (files: string[]) => {
      const { checkPacks } = await import('./check-pack.ts')
      exitCode = await checkPacks(files, ports)
    })

  program
    .command('licenses')
    .description('list the licenses that are known, or tell what is known of one')
    .argument('[id]', 'an SPDX id, an id of the Hugging Face hub, a full name')
    .addOption(
      new Option('-f, --format <format>', 'how to write it').choices(['text', 'json']).default('text'),
    )
    .action(async (id: string | undefined, options) => {
      const { showLicenses } = await import('./licenses.ts')
      exitCode = showLicenses(id, options, ports)
    })

  program
    .command('frameworks')
    .description('list the published frameworks, or what one of them asks and the rules behind each')
    .argument('[name]', 'a framework such as mof')
    .addOption(
      new Option('-f, --format <format>', 'how to write the list').choices(['text', 'json']).default('text'),
    )
    .action(async (name: string | undefined, options) => {
      const { listFrameworks } = await import('./frameworks.ts')
      exitCode = listFrameworks(name, options, ports)
    })

  program
    .command('mof')
    .description('evaluate records of the Model Openness Framework by themselves')
    .argument('<record...>', 'YAML files such as MOF.yml')
    .addOption(
      new Option('-f, --format <format>', 'how to write the classes')
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (records: readonly string[], options) => {
      const { evaluateRecords } = await import('./frameworks.ts')
      exitCode = await evaluateRecords(records, options, ports)
    })

  program
    .command('explain')
    .description('say why a question is asked, what would answer it, and how a repository answers it')
    .argument('<rule>', 'a rule such as licensing/openly-licensed, or a framework such as mof')
    .argument('[path]', 'a repository to show the answers of: its folder or address')
    .option('-r, --revision <ref>', REVISION)
    .option('--host <url>', HOST)
    .option('--no-cache', CACHE)
    .action(async (rule: string, path: string | undefined, options) => {
      const { isFramework } = await import('./framework-names.ts')
      const { explain } = isFramework(rule) ? await import('./frameworks.ts') : await import('./explain.ts')
      exitCode = await explain(rule, path, options, ports)
    })

  try {
    if (argv.length === 0) program.outputHelp()
    else await program.parseAsync(argv, { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    ports.stderr.write(`openness-lint: ${await describe(error)}\n`)
    return 2
  }
}

/** What is given again is asked as well. */
const join = (text: string, before?: string) => (before === undefined ? text : `${before}\n${text}`)

async function describe(error: unknown): Promise<string> {
  const { forTerminal } = await import('../reporters/escape.ts')
  if (!(error instanceof Error)) return forTerminal(String(error))
  if (error.name === 'ConfigurationError') return error.message.split('\n').map(forTerminal).join('\n')
  const expected =
    error instanceof UsageError || error.name === 'RepositoryError' || error.name === 'RootError'
  if (expected) return forTerminal(error.message)
  return `this is a failure of openness-lint, not of the repository; please report it.\n${forTerminal(error.stack ?? error.message).replaceAll('\\x0a', '\n')}`
}
