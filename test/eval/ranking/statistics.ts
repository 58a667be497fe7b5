/**
 * The bootstrap 95 % interval of a mean: the middle 95 % of the means of samples drawn from the
 * values with replacement. Both ends are 0 for no values.
 */
export function bootstrapInterval(
  values: readonly number[],
  random: () => number,
  rounds = 2_000,
): readonly [low: number, high: number] {
  if (values.length === 0) {
    return [0, 0];
  }
  const means = Array.from({ length: rounds }, () => mean(values.map(() => pick(values, random))));
  means.sort((left, right) => left - right);
  const at = (share: number) => means[Math.floor(share * (rounds - 1))] ?? 0;
  return [at(0.025), at(0.975)];
}

/**
 * The paired randomization test: how often the difference of two means is at least as large when
 * the sides of each pair are swapped at random. A small result means that the difference is not due
 * to chance.
 */
export function pairedRandomizationTest(
  left: readonly number[],
  right: readonly number[],
  random: () => number,
  rounds = 10_000,
): number {
  const differences = left.map((value, index) => value - (right[index] ?? 0));
  const seen = Math.abs(sum(differences)) - 1e-9;
  let asLarge = 0;
  for (let round = 0; round < rounds; round += 1) {
    const tossed = differences.reduce((total, d) => total + (random() < 0.5 ? d : -d), 0);
    asLarge += Math.abs(tossed) >= seen ? 1 : 0;
  }
  return (asLarge + 1) / (rounds + 1);
}

function pick(values: readonly number[], random: () => number): number {
  return values[Math.floor(random() * values.length)] ?? 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
