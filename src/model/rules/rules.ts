import { FILE_RULES } from './file.ts';
import { YAML_RULES } from './yaml.ts';
import { RECORD_RULES } from './record.ts';
import { EVIDENCE_RULES } from './evidence.ts';
import { ARTICLE_RULES } from './article.ts';
import { TRANSLATION_RULES } from './translation.ts';
import { LOCK_RULES } from './lock.ts';
import { MDX_RULES } from './mdx.ts';
import { READING_RULES } from './reading.ts';
import { LINK_RULES } from './link.ts';
import { VOCABULARY_RULES } from './vocabulary.ts';
import { STYLE_RULES } from './style.ts';
import type { Rule } from './rule.ts';

/** The rules of the content check by kind, in the order in which the guide explains them. */
const BY_KIND = {
  files: FILE_RULES,
  yaml: YAML_RULES,
  record: RECORD_RULES,
  evidence: EVIDENCE_RULES,
  article: ARTICLE_RULES,
  translation: TRANSLATION_RULES,
  lock: LOCK_RULES,
  mdx: MDX_RULES,
  reading: READING_RULES,
  link: LINK_RULES,
  vocabulary: VOCABULARY_RULES,
  style: STYLE_RULES,
} as const satisfies Record<string, Record<string, Rule>>;

/** What a rule is about. Commands ask for it, never for the spelling of a name. */
export type RuleKind = keyof typeof BY_KIND;

type Keys<Table> = Table extends unknown ? keyof Table : never;
export type RuleId = Keys<(typeof BY_KIND)[RuleKind]>;

const ROWS = Object.entries(BY_KIND).flatMap(([kind, rules]) =>
  Object.entries(rules).map(
    ([id, rule]) => [id as RuleId, { ...(rule as Rule), kind: kind as RuleKind }] as const,
  ),
);

/** Every rule under its name. */
export const RULES = Object.fromEntries(ROWS) as Record<RuleId, Rule & { kind: RuleKind }>;

export const RULE_IDS = ROWS.map(([id]) => id);

/** The rules of some kinds, in their order. */
export const rulesOf = (kinds: readonly RuleKind[]): RuleId[] =>
  RULE_IDS.filter((id) => kinds.includes(RULES[id].kind));
