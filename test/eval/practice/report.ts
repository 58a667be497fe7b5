import { aligned } from '../table.ts';
import {
  byRightOptions,
  type CurvePoint,
  coverageCurve,
  type PracticeFigures,
  practiceFigures,
} from './figures.ts';
import type { PracticeOutcome } from './practice.ts';

/** For scripts: one line. */
export function practiceAsJson(outcomes: readonly PracticeOutcome[]): string {
  const { oneRight, severalRight } = byRightOptions(outcomes);
  return `${JSON.stringify({
    ...practiceFigures(outcomes),
    oneRight: { ...practiceFigures(oneRight), curve: coverageCurve(oneRight) },
    severalRight: { ...practiceFigures(severalRight), curve: coverageCurve(severalRight) },
    curve: coverageCurve(outcomes),
  })}\n`;
}

/** For people: the figures by how many options are right, and precision against coverage. */
export function practiceAsText(outcomes: readonly PracticeOutcome[]): string {
  const { oneRight, severalRight } = byRightOptions(outcomes);
  const groups = [
    { name: 'one right', group: oneRight },
    { name: 'several', group: severalRight },
    { name: 'all', group: outcomes },
  ].filter(({ group }) => group.length > 0);
  const figures = aligned([
    ['', 'questions', 'right', 'precision', 'coverage'],
    ...groups.map(({ name, group }) => figuresRow(name, practiceFigures(group))),
  ]);
  const curves = groups
    .slice(0, -1)
    .map(({ name, group }) => curveText(name, coverageCurve(group), practiceFigures(group)));
  return `${[figures, ...curves].join('\n\n')}\n`;
}

function figuresRow(
  name: string,
  { questions, accuracy, precision, coverage }: PracticeFigures,
): readonly string[] {
  return [name, String(questions), ...[accuracy, precision, coverage].map(decimals)];
}

/** A curve, and the bot's position on it. */
function curveText(
  name: string,
  curve: readonly CurvePoint[],
  { coverage, precision }: PracticeFigures,
): string {
  const rows = [
    [name, 'precision', 'ahead by'],
    ...curve.map((point) => [
      `  at ${point.coverage.toFixed(1)}`,
      decimals(point.precision),
      decimals(point.aheadBy),
    ]),
    [`  the bot: ${decimals(coverage)}`, decimals(precision), ''],
  ];
  return aligned(rows);
}

function decimals(value: number): string {
  return value.toFixed(3);
}
