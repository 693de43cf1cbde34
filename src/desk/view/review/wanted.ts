let wanted: number | undefined;

/** Says which proposal is to be shown when the review opens. */
export const wantProposal = (number: number): void => {
  wanted = number;
};

/** The proposal that was asked for, once. */
export const proposalWanted = (): number | undefined => {
  const number = wanted;
  wanted = undefined;
  return number;
};
