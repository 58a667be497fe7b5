import type * as z from 'zod';

/** An error in a request's body, in Discord's words. */
export interface Issue {
  /** Where: `['components', 0, 'custom_id']`. */
  readonly path: readonly (string | number)[];
  /** Discord's code: `BASE_TYPE_REQUIRED`. */
  readonly code: string;
  readonly message: string;
}

/** An issue if something is wrong, otherwise none. */
export function issueIf(isWrong: boolean, issue: Issue): readonly Issue[] {
  return isWrong ? [issue] : [];
}

/** The indexes of values that occur before them, too. Undefined values don't count as repeats. */
export function repeats(values: readonly (string | number | undefined)[]): readonly number[] {
  return values.flatMap((value, index) =>
    value !== undefined && values.indexOf(value) !== index ? [index] : [],
  );
}

const CONVERSIONS: Readonly<Record<string, Pick<Issue, 'code' | 'message'>>> = {
  string: { code: 'STRING_TYPE_CONVERT', message: 'Could not interpret the value as string.' },
  number: { code: 'NUMBER_TYPE_COERCE', message: 'Value is not a number.' },
  int: { code: 'NUMBER_TYPE_COERCE', message: 'Value is not int.' },
  boolean: { code: 'BOOLEAN_TYPE_CONVERT', message: 'Must be either true or false.' },
  array: { code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' },
  object: { code: 'MODEL_TYPE_CONVERT', message: 'Only dictionaries may be used in a ModelType' },
};

/** Discord's version of an issue that a schema found. */
export function toDiscordIssue(issue: z.core.$ZodIssue): Issue {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  return issue.code === 'invalid_union' && issue.discriminator !== undefined
    ? { path: path.slice(0, -1), code: 'UNION_TYPE_CHOICES', message: issue.message }
    : { path, ...nameIssue(issue) };
}

function nameIssue(issue: z.core.$ZodIssue): Pick<Issue, 'code' | 'message'> {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? REQUIRED : (CONVERSIONS[issue.expected] ?? INVALID);
    case 'invalid_value':
      return issue.input === undefined ? REQUIRED : choices(issue.values);
    case 'too_big':
      return tooBig(issue);
    case 'too_small':
      return tooSmall(issue);
    case 'custom':
      return { code: discordCode(issue.params), message: issue.message };
    default:
      return { ...INVALID, message: issue.message };
  }
}

function discordCode(params: Readonly<Record<string, unknown>> | undefined): string {
  const { code } = { code: INVALID.code, ...params };
  return String(code);
}

const REQUIRED = { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
const INVALID = { code: 'BASE_TYPE_INVALID', message: 'The value is invalid.' };

function choices(values: readonly unknown[]): Pick<Issue, 'code' | 'message'> {
  return { code: 'BASE_TYPE_CHOICES', message: `Value must be one of {${values.join(', ')}}.` };
}

function tooBig(issue: z.core.$ZodIssueTooBig): Pick<Issue, 'code' | 'message'> {
  return issue.origin === 'number' || issue.origin === 'int'
    ? {
        code: 'NUMBER_TYPE_MAX',
        message: `int value should be less than or equal to ${issue.maximum}.`,
      }
    : { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${issue.maximum} or fewer in length.` };
}

function tooSmall(issue: z.core.$ZodIssueTooSmall): Pick<Issue, 'code' | 'message'> {
  return issue.origin === 'number' || issue.origin === 'int'
    ? {
        code: 'NUMBER_TYPE_MIN',
        message: `int value should be greater than or equal to ${issue.minimum}.`,
      }
    : { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${issue.minimum} or more in length.` };
}

/**
 * Issues nested by their path, as Discord writes them:
 * `{ name: { _errors: [{ code, message }] } }`.
 */
export interface IssueTree {
  readonly [field: string]: IssueTree | readonly Pick<Issue, 'code' | 'message'>[];
}

/** The issues of a form in the shape of Discord's errors. `depth` is for the recursion. */
export function nestIssues(issues: readonly Issue[], depth = 0): IssueTree {
  const here = issues.filter((issue) => issue.path.length === depth);
  const deeper = issues.filter((issue) => issue.path.length > depth);
  const fields = new Set(deeper.map((issue) => String(issue.path[depth])));
  return {
    ...(here.length > 0 && { _errors: here.map(({ code, message }) => ({ code, message })) }),
    ...Object.fromEntries(
      [...fields].map((field) => [
        field,
        nestIssues(
          deeper.filter((issue) => String(issue.path[depth]) === field),
          depth + 1,
        ),
      ]),
    ),
  };
}
