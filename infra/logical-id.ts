import { CfnResource } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** What people's requests live in keeps its logical id for ever: CloudFormation would replace what is called differently. */
export const keepLogicalId = ({ node }: IConstruct, id: string): void => {
  const resource = node.defaultChild;
  if (!CfnResource.isCfnResource(resource)) throw new Error(`${node.path} has no resource to call ${id}.`);
  resource.overrideLogicalId(id);
};

/** `third-party-agreement` → `ThirdPartyAgreement`. */
export const pascalCase = (name: string): string =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
