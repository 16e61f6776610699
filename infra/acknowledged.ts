import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** The first of the two classes of findings of cdk-nag that stand: what AWS offers no narrower resource for. */
export const acknowledgeWildcard = (role: IConstruct, resource: string, what: string): void =>
  Validations.of(role).acknowledge({
    id: `AwsSolutions-IAM5[Resource::${resource}]`,
    reason: `AWS cannot scope this further: ${what}.`,
  });

/** The second: routes that anybody may call. */
export const acknowledgePublicRoute = (route: IConstruct): void =>
  Validations.of(route).acknowledge({
    id: 'AwsSolutions-APIG4',
    reason:
      'The form and the links in mail are for people without an account, and an authorizer cannot send staff to a sign-in page: each page checks its own link or session.',
  });
