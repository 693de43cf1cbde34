import { createHash } from 'node:crypto';

/** A content security policy, by directive. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Reads a policy as a header or a `meta` has it. */
export const parsePolicy = (text: string): Policy =>
  new Map(
    text.split(';').flatMap((directive) => {
      const [name, ...values] = directive.trim().split(/\s+/);
      return name ? [[name.toLowerCase(), values] as const] : [];
    }),
  );

const UNSAFE =
  /'unsafe-inline'|'unsafe-eval'|'unsafe-hashes'|'strict-dynamic'|'allow-duplicates'|^default$|^\*$|^(?:data|blob|https?):/;

/** What is wrong with the policy of a page: it must forbid what is not our own, but for `connects`. */
export const policyFaults = (policy: Policy, connects: readonly string[]): string[] => {
  const faults: string[] = [];
  if (policy.get('default-src')?.join(' ') !== "'self'") faults.push("default-src is not 'self'");
  for (const name of ['object-src', 'base-uri'])
    if (policy.get(name)?.join(' ') !== "'none'") faults.push(`${name} is not 'none'`);
  // What fetches falls back to default-src; where forms go does not.
  if (!policy.has('form-action')) faults.push('form-action is missing');
  // Without names, whoever runs may make what they like trusted.
  if (!policy.has('trusted-types')) faults.push('trusted-types is missing');
  if (policy.get('require-trusted-types-for')?.join(' ') !== "'script'")
    faults.push("require-trusted-types-for is not 'script'");
  for (const [name, values] of policy)
    for (const value of values)
      if (UNSAFE.test(value) && !(name === 'connect-src' && connects.includes(value)))
        faults.push(`${name} has ${value}`);
  return faults;
};

/** Whether a policy knows an inline script or style by its hash. */
export const knowsInline = (policy: Policy, directive: string, text: string): boolean =>
  (policy.get(directive) ?? []).some((value) => {
    const algorithm = /^'(sha256|sha384|sha512)-/.exec(value)?.[1];
    if (!algorithm) return false;
    return value === `'${algorithm}-${createHash(algorithm).update(text).digest('base64')}'`;
  });
