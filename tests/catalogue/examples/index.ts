import { checks } from '../../../src/checks';
import { identities } from '../../../src/identities';
import { provenRules, readingRules } from '../../../src/judgement/rules';
import type { Finding } from '../../../src/model/finding';
import type { Rule, RuleExamples } from '../../../src/model/rule';
import { textChecks } from '../../../src/narrative/checks';
import { brokenExample, reachedIdentities, type Reached } from './identities';
import { TEXT_EXAMPLES } from './narrative';
import { runExample } from './run';

/** Every rule, of whatever kind. */
export const rules: readonly Rule[] = [...identities, ...provenRules, ...readingRules, ...checks, ...textChecks];

/** The examples of a check: those in its file or, of a check of the text, under tests/catalogue/examples. */
export function examplesOf({ id, examples }: Rule): RuleExamples | undefined {
  return examples ?? TEXT_EXAMPLES[id];
}

let reached: ReadonlyMap<string, Reached> | undefined;

/** What the engine says where an identity, in a drawn form that reaches it, does not hold. */
export function identityExample(id: string): Finding | undefined {
  reached ??= reachedIdentities();
  const form = reached.get(id);
  return form === undefined ? undefined : brokenExample(form);
}

/** What a check says of its first invalid example. */
export function checkExample(rule: Rule): Finding | undefined {
  const [example] = examplesOf(rule)?.invalid ?? [];
  return example === undefined ? undefined : runExample(rule, example).findings[0];
}
