import { parse } from 'yaml';

/** Jobs that may do more than read, by workflow: they publish, and check out no code. */
export const MORE_RIGHTS = {
  'deploy.yml': { deploy: { pages: 'write', 'id-token': 'write' } },
  'release.yml': { publish: { contents: 'write' } },
};

const READ = { contents: 'read' };
const PINNED =
  /^(?:\.\/\.github\/workflows\/[a-z]+\.yml|[\w-]+\/[\w-]+(?:\/[\w-]+)*@[0-9a-f]{40})$/;
const PINNED_LINE = /^\s*(?:- )?uses: (?:\.\/[\w./-]+|[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/;
const IMAGE = /@sha256:[0-9a-f]{64}$/;
const RUNNER = /^ubuntu-\d\d\.\d\d$/;
/** What nobody from outside can choose, as an expression. */
const OURS =
  /^(?:github\.(?:token|repository|repository_owner|server_url|ref|event\.repository\.name|event\.pull_request\.number)|vars\.\w+|steps\.\w+\.outputs\.page_url|format\('[^']*', [\w.]+\)|[\w.]+ \|\| format\('[^']*', [\w.]+\))$/;

const jobsOf = ({ jobs }) => Object.entries(jobs);
const stepsOf = (flow) => jobsOf(flow).flatMap(([, { steps = [] }]) => steps);
const using = (flow, action) => stepsOf(flow).filter(({ uses = '' }) => uses.startsWith(action));
const expressionsOf = (value) =>
  Array.from(JSON.stringify(value).matchAll(/\$\{\{\s*(.*?)\s*\}\}/g), ([, one]) => one);
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const more = (name, id) => MORE_RIGHTS[name]?.[id];
const publishes = (name) => name in MORE_RIGHTS;

/**
 * What zizmor asks of a workflow, as far as the file itself can tell, by the names that it gives
 * each: whether the fault is there.
 * @type {Record<string, (flow: any, file: { name: string, text: string }) => boolean>}
 */
export const AUDITS = {
  artipacked: (flow) =>
    using(flow, 'actions/checkout').some((step) => step.with?.['persist-credentials'] !== false),
  'bot-conditions': (_, { text }) => /github\.(?:actor|triggering_actor)\b/.test(text),
  'cache-poisoning': (flow, { name }) =>
    publishes(name) &&
    (using(flow, 'actions/cache').length > 0 ||
      using(flow, 'actions/setup-').some(
        (step) => step.with?.cache !== undefined || step.with?.['package-manager-cache'] !== false,
      )),
  'concurrency-limits': ({ concurrency }, { text }) =>
    concurrency === undefined && !/^ {2}workflow_call:\s*$/m.test(text),
  'dangerous-triggers': ({ on }) =>
    ['pull_request_target', 'workflow_run'].some((one) => JSON.stringify(on).includes(`"${one}"`)),
  'excessive-permissions': (flow, { name }) =>
    !same(flow.permissions, {}) ||
    jobsOf(flow).some(([id, job]) => !same(job.permissions, more(name, id) ?? READ)),
  'github-env': (_, { text }) => /GITHUB_(?:ENV|PATH)\b/.test(text),
  'hardcoded-container-credentials': (_, { text }) => /(?<!-)\bcredentials:/.test(text),
  'insecure-commands': (_, { text }) => /ACTIONS_ALLOW_UNSECURE_COMMANDS/.test(text),
  misfeature: (flow) => stepsOf(flow).some(({ shell }) => shell !== undefined),
  obfuscation: (_, { text }) =>
    text.split('\n').some((line) => /\buses:/.test(line) && !PINNED_LINE.test(line)) ||
    /\b(?:from|to)JSON\(/i.test(text),
  'overprovisioned-secrets': (_, { text }) => /toJSON\(\s*secrets|secrets\[/i.test(text),
  'publishing-beside-code': (flow, { name }) =>
    jobsOf(flow).some(
      ([id, { steps }]) =>
        more(name, id) && /checkout|npm|node |\.\/\.github/.test(JSON.stringify(steps)),
    ),
  'secrets-inherit': (flow) => jobsOf(flow).some(([, { secrets }]) => secrets !== undefined),
  'self-hosted-runner': (flow) =>
    jobsOf(flow).some(([, job]) => !job.uses && !RUNNER.test(job['runs-on'])),
  // Of an expression in a script the words are part of the script; elsewhere only our own words.
  'template-injection': (flow) =>
    stepsOf(flow).some(
      ({ run = '', ...step }) => expressionsOf([run, step.with?.script ?? '']).length > 0,
    ) || expressionsOf(flow).some((one) => !OURS.test(one)),
  'timeout-minutes': (flow) =>
    jobsOf(flow).some(([, job]) => !job.uses && !(job['timeout-minutes'] > 0)),
  'unpinned-images': (flow) =>
    jobsOf(flow)
      .flatMap(([, { container, services = {} }]) => [container, ...Object.values(services)])
      .some((one) => one && !IMAGE.test(one.image ?? one)),
  'unpinned-uses': (flow) =>
    [...stepsOf(flow), ...jobsOf(flow).map(([, job]) => job)].some(
      ({ uses }) => uses && !PINNED.test(uses),
    ),
  'unredacted-secrets': (_, { text }) => /fromJSON\(\s*secrets/i.test(text),
  'unsound-condition': (flow) =>
    [...stepsOf(flow), ...jobsOf(flow).map(([, job]) => job)].some(
      (one) => typeof one.if === 'string' && /\n$|\}\}\s*\S|\S\s*\$\{\{/.test(one.if),
    ),
  'unsound-contains': (_, { text }) => /\bcontains\(\s*'/.test(text),
};

/** The names of the audits that a workflow does not pass. */
export function auditWorkflow(name, text) {
  const flow = parse(text);
  return Object.keys(AUDITS).filter((audit) => AUDITS[audit](flow, { name, text }));
}
