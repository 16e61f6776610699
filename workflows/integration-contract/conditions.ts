import type { Condition } from './clause.ts';
import type { ContractVariables } from './variables.ts';

/** Which passages a contract has. */
export const conditionsOf = ({
  scope,
  subcontractors,
  personalData,
}: ContractVariables): Record<Condition, boolean> => ({
  api: scope.includes('api'),
  sso: scope.includes('sso'),
  rostering: scope.includes('rostering'),
  subcontractors: subcontractors.length > 0,
  'no subcontractors': subcontractors.length === 0,
  'personal data': personalData !== undefined,
  'no personal data': personalData === undefined,
  'platform is processor': personalData?.platformRole === 'processor',
  'platform is controller': personalData?.platformRole === 'controller',
  'sub-processors': (personalData?.subProcessors.length ?? 0) > 0,
  'no sub-processors': personalData?.subProcessors.length === 0,
});
