/** Where the documents of a version of a contract are kept: told apart from what makes them, which is read only when one comes. */
export const originalAt = (reference: string, version: number): string => `${reference}/${version}/contract.pdf`;
export const sealedAt = (reference: string, version: number): string => `${reference}/${version}/sealed.pdf`;
