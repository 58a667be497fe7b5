import type { Library } from '../../../src/library/library.ts';
import type { SearchEngine } from '../../../src/search/engine.ts';
import { askable } from '../../builders/engine.ts';
import { aLibrary } from '../../builders/library.ts';

/** Notes that most tests of engines use. */
export const aws = {
  'lambda.md': `---
title: AWS Lambda
category: aws
tags: [serverless]
---
# AWS Lambda
Runs code as functions without servers to manage.

## Timeouts
A function may run for 15 minutes.

## Cold starts
The first request after a pause waits for a new environment.
`,
  'balancers.md': `# Load balancers
Spread requests over instances of type t2.micro.

## Network load balancer
Works with packets. Add \`--dry-run\` to try it.

## Application load balancer
Reads HTTP. Its behaviour is set by rules.
`,
  'storage.md': `# Storage
## S3
Objects in a bucket, kept by CloudFront at the edge. See also Lambda for functions.

## Parameter store
Keeps settings.
`,
};

/** Makes an engine over a library in one of several ways. */
export type MakeEngine = (library: Library) => Promise<SearchEngine>;

/** An engine over some notes, given by file name, and short ways to ask it. */
export type Searching = ReturnType<typeof searcher>;

/** Makes engines in one way. */
export function searcher(make: MakeEngine) {
  return async (
    notes: Readonly<Record<string, string>>,
    synonyms: readonly (readonly string[])[] = [],
  ) => askable(await make(aLibrary(notes, synonyms)));
}
