/** Who gave a year, for the marks on the picture's years. A person gets only the year that the words give. */
export interface NamedYear {
  /** Id of the claim among the evidence. */
  readonly claim: string;
  readonly name: string;
  /** A calendar year, whole. */
  readonly year: number;
}

export const namedYears = [
  { claim: 'musk2025', name: 'Musk', year: 2024 },
  { claim: 'epoch2024', name: 'Epoch', year: 2028 },
] as const satisfies readonly NamedYear[];
