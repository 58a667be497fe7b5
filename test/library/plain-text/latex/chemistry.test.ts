import { describe, expect, it } from 'vitest';
import { plainOf } from '../../../builders/library.ts';

describe('the text of chemistry, as mhchem writes it', () => {
  it.each([
    ['counts of atoms', '$\\ce{H2O}$, $\\ce{Ca(OH)2}$, $\\ce{C6H12O6}$', 'H₂O, Ca(OH)₂, C₆H₁₂O₆'],
    [
      'charges',
      '$\\ce{Na+}$, $\\ce{MnO4-}$, $\\ce{Fe^{3+}}$, $\\ce{SO4^2-}$, $\\ce{[Co(NH3)6]^3+}$, $\\ce{e-}$',
      'Na⁺, MnO₄⁻, Fe^(3+), SO₄^(2-), [Co(NH₃)₆]^(3+), e⁻',
    ],
    [
      'a reaction',
      '$$\n\\ce{2Na(s) + 2H2O(l) -> 2NaOH(aq) + H2(g)}\n$$',
      '2Na(s) + 2H₂O(l) → 2NaOH(aq) + H₂(g)',
    ],
    [
      'charges before what says the state',
      '$\\ce{AgCl(s) <=> Ag+(aq) + Cl-(aq)}$',
      'AgCl(s) ⇌ Ag⁺(aq) + Cl⁻(aq)',
    ],
    ['parts of a number', '$\\ce{Na + 1/2Cl2 -> NaCl}$', 'Na + 1/2Cl₂ → NaCl'],
    [
      'what stands above and below an arrow',
      '$\\ce{C6H6 ->[conc. H2SO4][heat] C6H5NO2}$',
      'C₆H₆ →(conc. H₂SO₄, heat) C₆H₅NO₂',
    ],
    ['other arrows', '$\\ce{A <- B <-> C <=>> D}$', 'A ← B ↔ C ⇌ D'],
    [
      'bonds, which are no charges',
      '$\\ce{C=C}$, $\\ce{HC#CH}$, $\\ce{O-H}$, $\\ce{-COOH}$, $\\ce{-CO-}$, $\\ce{[-CH2-CH2-]_{n}}$',
      'C=C, HC≡CH, O-H, -COOH, -CO-, [-CH₂-CH₂-]ₙ',
    ],
    ['isotopes', '$\\ce{^{14}_{6}C}$', '^14_6C'],
    ['water in crystals', '$\\ce{CuSO4.5H2O}$, $\\ce{CuSO4 * 5H2O}$', 'CuSO₄·5H₂O, CuSO₄·5H₂O'],
    ['gas and what falls out', '$\\ce{CO2 ^ + AgCl v}$', 'CO₂ ↑ + AgCl ↓'],
    ['chemistry in a formula', '$K_c = [\\ce{NH3}]^2 \\times 4$', 'K_c = [NH₃]^2 × 4'],
    ['any number of atoms', '$\\ce{C_nH_{2n+2}}$', 'CₙH₂ₙ₊₂'],
    ['amounts', '$\\pu{2 mol}$', '2 mol'],
    ['what never closes', '$\\ce{H2O$', 'H2O'],
  ])('shows %s', (_, note, text) => {
    expect(plainOf(note)).toBe(text);
  });
});
